package mx.recauda.rendicion.asm.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.asm.Asm;
import mx.recauda.rendicion.asm.DocumentoAsm;
import mx.recauda.rendicion.asm.DocumentoAsm.Campo;
import mx.recauda.rendicion.asm.SeguimientoAsm;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;

import java.util.List;
import java.util.stream.Stream;

/** A later document says that a period had nothing pending, and an earlier one shows it pending. */
final class PeriodoConVigentesOmitido implements Regla<SeguimientoAsm> {

    private static final Ficha FICHA =
            new Ficha(
                    "ASM-018",
                    "Periodo con vigentes que después no aparece",
                    Gravedad.ALTA,
                    "Periodos sin vigentes; avance reportado en los demás documentos del archivo",
                    "Presenta el cierre de los ASM que estaban vigentes, o corrige la lista de periodos.",
                    "Leyenda del formato: aspectos cuyo avance es menor al 100%",
                    Confianza.CONFIRMADA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(SeguimientoAsm seguimiento) {
        return seguimiento.documentos().stream()
                .flatMap(documento -> revisa(seguimiento, documento))
                .toList();
    }

    private static Stream<Hallazgo> revisa(SeguimientoAsm seguimiento, DocumentoAsm documento) {
        return seguimiento.documentos().stream()
                .filter(otro -> !otro.equals(documento))
                .filter(otro -> documento.periodosSinVigentes().contains(otro.campo(Campo.PERIODO)))
                .filter(otro -> mismoPrograma(otro, documento) && antes(otro, documento))
                .flatMap(otro ->
                        otro.asm().stream()
                                .filter(Asm::vigente)
                                .map(a -> hallazgo(documento, otro, a)));
    }

    private static boolean mismoPrograma(DocumentoAsm uno, DocumentoAsm otro) {
        return uno.programa().clave().equals(otro.programa().clave());
    }

    private static boolean antes(DocumentoAsm uno, DocumentoAsm otro) {
        return uno.anioElaboracion()
                .flatMap(a -> otro.anioElaboracion().map(b -> !a.isAfter(b)))
                .orElse(true);
    }

    private static Hallazgo hallazgo(DocumentoAsm documento, DocumentoAsm otro, Asm asm) {
        String periodo = otro.campo(Campo.PERIODO);
        return new Senala(FICHA)
                .en(
                        documento,
                        "periodos_sin_vigentes",
                        "periodo " + periodo,
                        periodo + " sin vigentes",
                        "el cierre del ASM " + asm.numero(),
                        "Se dice que %s no tiene ASM vigentes, pero su ASM %s se reportó al %s %%."
                                .formatted(
                                        periodo,
                                        asm.numero(),
                                        asm.avance().map(Object::toString).orElse("?")));
    }
}

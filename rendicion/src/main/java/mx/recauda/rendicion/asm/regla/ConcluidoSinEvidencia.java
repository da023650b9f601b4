package mx.recauda.rendicion.asm.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.asm.Asm;
import mx.recauda.rendicion.asm.ColumnaAsm;
import mx.recauda.rendicion.asm.DocumentoAsm;
import mx.recauda.rendicion.asm.SeguimientoAsm;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.texto.Vocabulario;

import java.util.List;
import java.util.stream.Stream;

/** Everything promised is said to be done, and nothing shows where the proof is. */
final class ConcluidoSinEvidencia implements Regla<SeguimientoAsm> {

    private static final Ficha FICHA =
            new Ficha(
                    "ASM-003",
                    "Concluido sin evidencia localizable",
                    Gravedad.MEDIA,
                    "% de Avance; Nombre del Documento Probatorio; Ubicación del Documento",
                    "Da el nombre y la ubicación del documento, o adjúntalo como evidencia con su huella.",
                    "Regla de diseño: el 100 % exige documento y ubicación; seguimiento de ASM 2014-2015, ASM 1 y 2",
                    Confianza.PROPUESTA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(SeguimientoAsm seguimiento) {
        return seguimiento.porFila(ConcluidoSinEvidencia::revisa);
    }

    private static Stream<Hallazgo> revisa(DocumentoAsm documento, Asm asm) {
        if (!asm.concluido()) {
            return Stream.empty();
        }
        return Stream.of(ColumnaAsm.DOCUMENTO, ColumnaAsm.UBICACION)
                .filter(columna -> Vocabulario.sinDato(asm.celda(columna)))
                .map(columna -> hallazgo(documento, asm, columna));
    }

    private static Hallazgo hallazgo(DocumentoAsm documento, Asm asm, ColumnaAsm columna) {
        String publicado = asm.celda(columna);
        return new Senala(FICHA)
                .en(
                        documento,
                        asm,
                        publicado,
                        "una ubicación o un documento que se pueda consultar",
                        "El avance es de 100 %% y «%s» dice «%s»."
                                .formatted(columna.rotulo(), publicado),
                        columna,
                        ColumnaAsm.AVANCE);
    }
}

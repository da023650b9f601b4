package mx.recauda.rendicion.asm.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.asm.Asm;
import mx.recauda.rendicion.asm.ColumnaAsm;
import mx.recauda.rendicion.asm.DocumentoAsm;
import mx.recauda.rendicion.asm.SeguimientoAsm;
import mx.recauda.rendicion.asm.Sustitucion;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.texto.Vocabulario;

import java.util.List;
import java.util.stream.Stream;

/** An activity was replaced and no official letter is named. */
final class SustitucionSinOficio implements Regla<SeguimientoAsm> {

    private static final Ficha FICHA =
            new Ficha(
                    "ASM-022",
                    "Sustitución sin oficio",
                    Gravedad.ALTA,
                    "Observaciones, Nombre del Documento Probatorio, oficios y soporte de la "
                            + "sustitución",
                    "Anota número y fecha del oficio que sustituye la actividad y adjúntalo.",
                    "Seguimiento de ASM 2014-2015, ASM 3: la sustitución se apoya en un oficio",
                    Confianza.CONFIRMADA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(SeguimientoAsm seguimiento) {
        return seguimiento.porFila(SustitucionSinOficio::revisa);
    }

    private static Stream<Hallazgo> revisa(DocumentoAsm documento, Asm asm) {
        String dicho =
                asm.celda(ColumnaAsm.OBSERVACIONES)
                        + " "
                        + asm.celda(ColumnaAsm.DOCUMENTO)
                        + " "
                        + asm.sustitucion().map(Sustitucion::soporte).orElse("");
        boolean apoyada = !asm.oficios().isEmpty() || Vocabulario.nombraOficio(dicho);
        if (!asm.declaraSustitucion() || apoyada) {
            return Stream.empty();
        }
        return Stream.of(
                new Senala(FICHA)
                        .en(
                                documento,
                                asm,
                                asm.celda(ColumnaAsm.OBSERVACIONES),
                                "número y fecha del oficio",
                                "Se declara una actividad sustituida y ningún oficio la sustenta.",
                                ColumnaAsm.OBSERVACIONES));
    }
}

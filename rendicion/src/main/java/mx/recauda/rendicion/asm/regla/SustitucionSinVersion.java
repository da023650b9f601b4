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
import mx.recauda.rendicion.texto.Texto;

import java.util.List;
import java.util.stream.Stream;

/** An activity was replaced, but its column still says the one that was left. */
final class SustitucionSinVersion implements Regla<SeguimientoAsm> {

    private static final Ficha FICHA =
            new Ficha(
                    "ASM-002",
                    "Actividad sustituida que sigue en su columna",
                    Gravedad.ALTA,
                    "Actividades; Observaciones; datos de la sustitución",
                    "Captura la sustitución con su oficio: la columna muestra la actividad vigente y la historia conserva la original.",
                    "Seguimiento de ASM 2014-2015, ASM 3: una actividad puede sustituirse con oficio",
                    Confianza.CONFIRMADA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(SeguimientoAsm seguimiento) {
        return seguimiento.porFila(SustitucionSinVersion::revisa);
    }

    private static Stream<Hallazgo> revisa(DocumentoAsm documento, Asm asm) {
        if (!asm.declaraSustitucion()) {
            return Stream.empty();
        }
        String nueva = asm.actividadSustituta().orElse("");
        if (!nueva.isEmpty() && Texto.contiene(asm.textoDeActividades(), nueva)) {
            return Stream.empty();
        }
        return Stream.of(
                new Senala(FICHA)
                        .en(
                                documento,
                                asm,
                                asm.celda(ColumnaAsm.ACTIVIDADES),
                                nueva.isEmpty() ? "la actividad que la sustituye" : nueva,
                                "Observaciones declara que la actividad fue sustituida, pero la"
                                        + " columna Actividades conserva la original.",
                                ColumnaAsm.ACTIVIDADES,
                                ColumnaAsm.OBSERVACIONES));
    }
}

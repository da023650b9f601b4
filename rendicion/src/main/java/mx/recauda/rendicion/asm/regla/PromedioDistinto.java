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

import java.util.List;
import java.util.stream.Stream;

/**
 * The published average is not the mean of the activities, or is not written as the format asks.
 */
final class PromedioDistinto implements Regla<SeguimientoAsm> {

    private static final Ficha FICHA =
            new Ficha(
                    "ASM-008",
                    "Promedio que no es la media",
                    Gravedad.ALTA,
                    "Promedio; % de Avance de cada actividad",
                    "Publica la media aritmética de las actividades del ASM, con dos decimales y el signo %.",
                    "Seguimiento de ASM: el promedio es por ASM; que sea la media aritmética no está escrito",
                    Confianza.DE_MEMORIA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(SeguimientoAsm seguimiento) {
        return seguimiento.porFila(PromedioDistinto::revisa);
    }

    private static Stream<Hallazgo> revisa(DocumentoAsm documento, Asm asm) {
        return asm.promedioRecalculado().stream()
                .map(media -> media.toPlainString() + "%")
                .filter(media -> !asm.celda(ColumnaAsm.PROMEDIO).isBlank())
                .filter(media -> !media.equals(asm.celda(ColumnaAsm.PROMEDIO).strip()))
                .map(media ->
                        new Senala(FICHA)
                                .en(
                                        documento,
                                        asm,
                                        asm.celda(ColumnaAsm.PROMEDIO),
                                        media,
                                        "Se publicó «%s» y la media de las actividades es %s."
                                                .formatted(asm.celda(ColumnaAsm.PROMEDIO), media),
                                        ColumnaAsm.PROMEDIO,
                                        ColumnaAsm.AVANCE));
    }
}

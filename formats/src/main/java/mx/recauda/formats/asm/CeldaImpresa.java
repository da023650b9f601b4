package mx.recauda.formats.asm;

import mx.recauda.rendicion.asm.ActividadReportada;
import mx.recauda.rendicion.asm.Asm;
import mx.recauda.rendicion.asm.ColumnaAsm;
import mx.recauda.rendicion.texto.FechasEnTexto;

import java.math.BigDecimal;
import java.util.stream.Collectors;

/**
 * A cell in the writing that the format asks.
 *
 * @param texto what is printed; empty when it is blank or undefined
 * @param comoSeObtiene how the text is obtained from what was captured
 */
record CeldaImpresa(String texto, String comoSeObtiene) {

    static CeldaImpresa de(Asm asm, ColumnaAsm columna) {
        String publicada = asm.celda(columna);
        return switch (columna) {
            case FECHA_TERMINO ->
                    new CeldaImpresa(
                            asm.fechaTermino().map(FechasEnTexto::imprime).orElse(publicada),
                            "fecha como dd/mm/aaaa");
            case MES_ANIO ->
                    new CeldaImpresa(
                            asm.corte().map(FechasEnTexto::imprime).orElse(publicada),
                            "corte como Mes-aaaa");
            case AVANCE -> new CeldaImpresa(avance(asm), "porcentaje entero, sin signo");
            case PROMEDIO -> promedio(asm);
            default -> new CeldaImpresa(publicada, "como se capturó");
        };
    }

    /** Without a value for the whole ASM, those of its activities, one a line. */
    private static String avance(Asm asm) {
        String publicada = asm.celda(ColumnaAsm.AVANCE);
        if (publicada.isBlank() && asm.avancePorActividad()) {
            return asm.actividades().stream()
                    .map(ActividadReportada::avance)
                    .collect(Collectors.joining("\n"));
        }
        return asm.avance()
                .filter(a -> a.stripTrailingZeros().scale() <= 0)
                .map(a -> a.toBigInteger().toString())
                .orElse(publicada);
    }

    private static CeldaImpresa promedio(Asm asm) {
        int actividades = asm.actividades().size();
        String formula =
                asm.avancePorActividad()
                        ? "media aritmética del avance de sus " + actividades + " actividades"
                        : "el avance que se da para todo el ASM";
        return new CeldaImpresa(
                asm.promedioRecalculado()
                        .map(BigDecimal::toPlainString)
                        .map(p -> p + "%")
                        .orElse(""),
                formula);
    }
}

package mx.recauda.formats.asm;

import mx.recauda.formats.informe.DatosAbiertos;
import mx.recauda.rendicion.asm.Asm;
import mx.recauda.rendicion.asm.ColumnaAsm;
import mx.recauda.rendicion.asm.DocumentoAsm;
import mx.recauda.rendicion.asm.DocumentoAsm.Campo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The rows of a document for programs: one line per ASM, dates ISO, percentages plain. */
final class DatosDeAsm {

    private DatosDeAsm() {}

    /**
     * The CSV of a document. {@code fecha_termino} is {@code aaaa-mm-dd} and {@code mes_anio} is
     * {@code aaaa-mm} where the published text is one; {@code promedio} is as published, {@code
     * promedio_recalculado_pct} has two decimals and no sign.
     */
    static String csv(DocumentoAsm documento) {
        return DatosAbiertos.paraPersonas(
                columnas(), documento.asm().stream().map(a -> linea(documento, a)).toList());
    }

    private static List<String> columnas() {
        List<String> columnas =
                new ArrayList<>(
                        List.of(
                                "institucion",
                                "programa_clave",
                                "programa_nombre",
                                "periodo",
                                "anio_elaboracion"));
        for (ColumnaAsm columna : ColumnaAsm.values()) {
            columnas.add(columna.clave());
        }
        columnas.add("promedio_recalculado_pct");
        return columnas;
    }

    private static List<String> linea(DocumentoAsm documento, Asm asm) {
        List<String> linea =
                new ArrayList<>(
                        List.of(
                                documento.campo(Campo.INSTITUCION),
                                documento.programa().clavePublicada(),
                                documento.programa().nombre(),
                                documento.campo(Campo.PERIODO),
                                documento.campo(Campo.ANIO_ELABORACION)));
        for (ColumnaAsm columna : ColumnaAsm.values()) {
            linea.add(dato(asm, columna));
        }
        linea.add(asm.promedioRecalculado().map(BigDecimal::toPlainString).orElse(""));
        return linea;
    }

    private static String dato(Asm asm, ColumnaAsm columna) {
        String publicado = asm.celda(columna);
        return switch (columna) {
            case FECHA_TERMINO -> asm.fechaTermino().map(Object::toString).orElse(publicado);
            case MES_ANIO -> asm.corte().map(Object::toString).orElse(publicado);
            default -> publicado;
        };
    }
}

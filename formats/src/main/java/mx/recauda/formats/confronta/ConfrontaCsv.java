package mx.recauda.formats.confronta;

import mx.recauda.formats.csv.EscritorCsv;
import mx.recauda.ley.confronta.Confronta;
import mx.recauda.ley.confronta.Diferencia;
import mx.recauda.ley.confronta.DiferenciaDeTrabajador;
import mx.recauda.ley.confronta.Motivo;
import mx.recauda.ley.error.Idioma;

import java.util.ArrayList;
import java.util.List;

/** A confronta as CSV: a row for each cause of each line of each worker, money in pesos. */
public final class ConfrontaCsv {

    private static final List<String> COLUMNAS =
            List.of(
                    "nss",
                    "nombre",
                    "linea",
                    "causa",
                    "causa_texto",
                    "dato_instituto",
                    "dato_patron",
                    "instituto",
                    "patron",
                    "explica",
                    "fundamento");

    private ConfrontaCsv() {}

    /** The whole file, header first; nothing but the header when both sides agree. */
    public static String de(Confronta confronta, Idioma idioma) {
        List<List<String>> filas = new ArrayList<>();
        for (DiferenciaDeTrabajador uno : confronta.diferencias()) {
            for (Diferencia linea : uno.diferencias()) {
                linea.motivos().forEach(m -> filas.add(fila(uno, linea, m, idioma)));
            }
        }
        return EscritorCsv.escribe(COLUMNAS, filas);
    }

    private static List<String> fila(
            DiferenciaDeTrabajador uno, Diferencia linea, Motivo motivo, Idioma idioma) {
        return List.of(
                uno.nss(),
                EscritorCsv.paraHojaDeCalculo(uno.nombre()),
                linea.linea().name(),
                motivo.causa().name(),
                motivo.causa().texto(idioma),
                EscritorCsv.paraHojaDeCalculo(motivo.instituto()),
                EscritorCsv.paraHojaDeCalculo(motivo.patron()),
                linea.instituto().toString(),
                linea.patron().toString(),
                motivo.importe().toString(),
                motivo.causa().fundamento());
    }
}

package mx.recauda.platform.determinacion.web;

import mx.recauda.ley.confronta.Diferencia;
import mx.recauda.ley.confronta.Motivo;
import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.determinacion.confronta.ConfrontaHecha;
import mx.recauda.platform.determinacion.confronta.DiferenciaHecha;

import java.util.List;

/** Confrontas and their differences as rows of a file. */
final class HojaDeDiferencias {

    static final List<String> CONFRONTAS =
            List.of(
                    "registro",
                    "nombre",
                    "mes",
                    "formato",
                    "archivo",
                    "presentada",
                    "iguales",
                    "distintos",
                    "pendientes",
                    "instituto",
                    "patron",
                    "diferencia");

    static final List<String> DIFERENCIAS =
            List.of(
                    "nss",
                    "nombre",
                    "situacion",
                    "linea",
                    "causa",
                    "dato_instituto",
                    "dato_patron",
                    "instituto",
                    "patron",
                    "explica",
                    "fundamento");

    private HojaDeDiferencias() {}

    static List<String> renglon(ConfrontaHecha c) {
        return List.of(
                c.numero(),
                c.nombre(),
                c.mes().toString(),
                c.origen().formato(),
                c.origen().archivo(),
                c.hechaEn().toString(),
                String.valueOf(c.iguales()),
                String.valueOf(c.distintos()),
                String.valueOf(c.pendientes()),
                c.instituto().total().toString(),
                c.patron().total().toString(),
                c.importe().toString());
    }

    static List<String> renglon(DiferenciaHecha d, Diferencia linea, Motivo motivo, Idioma idioma) {
        return List.of(
                d.nss(),
                d.nombre(),
                d.situacion(),
                linea.linea().name(),
                motivo.causa().texto(idioma),
                motivo.instituto(),
                motivo.patron(),
                linea.instituto().toString(),
                linea.patron().toString(),
                motivo.importe().toString(),
                motivo.causa().fundamento());
    }
}

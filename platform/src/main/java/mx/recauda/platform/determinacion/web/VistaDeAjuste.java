package mx.recauda.platform.determinacion.web;

import mx.recauda.ley.confronta.Linea;
import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.diferencias.Estado;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.platform.portal.Insignia;
import mx.recauda.platform.portal.Insignia.Tono;

import java.util.Arrays;
import java.util.List;

/** How differences are shown. */
final class VistaDeAjuste {

    private VistaDeAjuste() {}

    /** A concept and who bears it. */
    record FilaDeLinea(Linea linea, Importe importe) {}

    /** What a fund has. */
    record FilaDeFondo(Fondo fondo, List<FilaDeLinea> lineas, Importe patron, Importe obrero) {

        /** Both shares. */
        public Importe total() {
            return patron.mas(obrero);
        }
    }

    /** The lines with something in them, fund by fund. */
    static List<FilaDeFondo> fondos(Montos montos) {
        return Arrays.stream(Fondo.values())
                .map(f -> fondo(f, montos))
                .filter(f -> !f.lineas().isEmpty())
                .toList();
    }

    private static FilaDeFondo fondo(Fondo fondo, Montos montos) {
        List<FilaDeLinea> lineas =
                Linea.TODAS.stream()
                        .filter(l -> l.rubro().fondo() == fondo && !montos.de(l).esCero())
                        .map(l -> new FilaDeLinea(l, montos.de(l)))
                        .toList();
        return new FilaDeFondo(
                fondo, lineas, suma(lineas, Cuota.PATRONAL), suma(lineas, Cuota.OBRERA));
    }

    private static Importe suma(List<FilaDeLinea> lineas, Cuota cuota) {
        return lineas.stream()
                .filter(f -> f.linea().cuota() == cuota)
                .map(FilaDeLinea::importe)
                .reduce(Importe.CERO, Importe::mas);
    }

    /** The word and shape of a state. */
    static Insignia insignia(Estado estado) {
        Tono tono =
                switch (estado) {
                    case PROPUESTA, POSIBLE -> Tono.ACT;
                    case ACLARADA, EN_ACLARACION, SOLICITADA -> Tono.WARN;
                    case ACEPTADA, RESUELTA -> Tono.OK;
                    case LIQUIDADA, NOTIFICADA -> Tono.BAD;
                    case REVOCADA, CANCELADA, SUSTITUIDA -> Tono.END;
                };
        return Insignia.de(tono, "diferencias.estado." + estado);
    }
}

package mx.recauda.platform.pagos.internal;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.ley.libro.Partida;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Money of a payment that an entry puts somewhere, or takes away when negative.
 *
 * @param asiento key of the entry
 * @param cual what became of it
 * @param dia of the payment
 */
record Destino(
        UUID pago,
        String asiento,
        Fondo fondo,
        Cual cual,
        String banco,
        LocalDate dia,
        Importe importe) {

    /** What may become of the money that the banks settled. */
    enum Cual {
        APLICADO,
        POR_IDENTIFICAR,
        EXCEDENTE,
        DEVOLUCION
    }

    private record Lugar(Fondo fondo, Cual cual) {}

    /** What an entry moves; nothing when it only writes what is owed. */
    static List<Destino> de(UUID pago, String banco, Asiento asiento) {
        return asiento.partidas().stream().anyMatch(p -> p.cuenta().clase() == Clase.INGRESO)
                ? List.of()
                : todos(pago, banco, asiento);
    }

    /**
     * What an entry moves when its income is money received that is not income any more, as of a
     * refund: it leaves what was applied.
     */
    static List<Destino> todos(UUID pago, String banco, Asiento asiento) {
        Map<Fondo, Map<Cual, Importe>> sumas = new EnumMap<>(Fondo.class);
        for (Partida p : asiento.partidas()) {
            Lugar lugar = new Lugar(p.cuenta().fondo(), cual(p.cuenta().clase()));
            if (p.cuenta().clase() != Clase.BANCO) {
                sumas.computeIfAbsent(lugar.fondo(), f -> new EnumMap<>(Cual.class))
                        .merge(lugar.cual(), p.importe().negado(), Importe::mas);
            }
        }
        List<Destino> destinos = new ArrayList<>();
        sumas.forEach((fondo, porCual) ->
                porCual.forEach((cual, importe) -> {
                    if (!importe.esCero()) {
                        destinos.add(
                                new Destino(
                                        pago,
                                        asiento.clave(),
                                        fondo,
                                        cual,
                                        banco,
                                        asiento.efectivo(),
                                        importe));
                    }
                }));
        return destinos;
    }

    private static Cual cual(Clase clase) {
        return switch (clase) {
            case POR_IDENTIFICAR -> Cual.POR_IDENTIFICAR;
            case EXCEDENTE -> Cual.EXCEDENTE;
            case DEVOLUCION -> Cual.DEVOLUCION;
            default -> Cual.APLICADO;
        };
    }
}

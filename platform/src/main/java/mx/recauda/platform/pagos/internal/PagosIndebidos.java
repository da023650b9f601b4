package mx.recauda.platform.pagos.internal;

import mx.recauda.ley.confronta.Linea;
import mx.recauda.ley.cuenta.MovimientoDeCuenta;
import mx.recauda.ley.devolucion.PagadoDeMas;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Partida;
import mx.recauda.platform.determinacion.ajustes.SolicitudDeDevolucion;
import mx.recauda.platform.libro.Cuentas;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.libro.Punto;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which payments what was determined unduly came with, and when. */
@Component
class PagosIndebidos {

    private final Cuentas cuentas;
    private final Libro libro;
    private final DineroDelPago dinero;

    PagosIndebidos(Cuentas cuentas, Libro libro, DineroDelPago dinero) {
        this.cuentas = cuentas;
        this.libro = libro;
        this.dinero = dinero;
    }

    private record Lugar(UUID pago, LocalDate dia, Cuenta cuenta) {}

    /**
     * Of what is asked for, line by line, the last payments: of what was liquidated and left
     * without effect, those of that account; of the rest, determined and liquidated are one debt.
     */
    List<PagadoDeMas> de(SolicitudDeDevolucion solicitud) {
        UUID registro = solicitud.ajuste().patron().registro();
        Map<Lugar, Importe> pagado = pagado(registro);
        List<PagadoDeMas> partes = new ArrayList<>();
        for (Linea linea : Linea.TODAS) {
            Cuenta liquidado =
                    Cuenta.de(
                            Clase.LIQUIDADO,
                            registro,
                            solicitud.ajuste().mes(),
                            linea.rubro(),
                            linea.cuota(),
                            Componente.SUERTE_PRINCIPAL);
            Importe sinEfecto = solicitud.sinEfecto().de(linea);
            List<PagadoDeMas> suyos = ultimos(pagado, liquidado, Set.of(), sinEfecto);
            suyos.forEach(p ->
                    pagado.merge(
                            new Lugar(p.pago(), p.dia(), liquidado),
                            p.importe().negado(),
                            Importe::mas));
            partes.addAll(suyos);
            partes.addAll(
                    ultimos(
                            pagado,
                            liquidado.en(Clase.DETERMINADO),
                            Set.of(liquidado),
                            solicitud.montos().de(linea).menos(sinEfecto)));
        }
        return partes;
    }

    // As paid of an account, with what was paid of others that are the same debt.
    private static List<PagadoDeMas> ultimos(
            Map<Lugar, Importe> pagado, Cuenta cuenta, Set<Cuenta> otras, Importe indebido) {
        Map<Lugar, Importe> juntos = new HashMap<>();
        pagado.forEach((lugar, importe) -> {
            if (lugar.cuenta().equals(cuenta) || otras.contains(lugar.cuenta())) {
                juntos.merge(new Lugar(lugar.pago(), lugar.dia(), cuenta), importe, Importe::mas);
            }
        });
        return PagadoDeMas.ultimos(
                juntos.entrySet().stream()
                        .filter(e -> e.getValue().centavos() > 0)
                        .map(e ->
                                new PagadoDeMas(
                                        e.getKey().pago(), e.getKey().dia(), cuenta, e.getValue()))
                        .toList(),
                indebido);
    }

    // What was given back before is not paid any more.
    private Map<Lugar, Importe> pagado(UUID registro) {
        Map<Long, Asiento> asientos = new HashMap<>();
        Map<Lugar, Importe> pagado = new HashMap<>();
        for (MovimientoDeCuenta m : cuentas.movimientosDe(registro, Punto.AHORA)) {
            if (m.cuenta().clase().porCobrar() && !m.devengo()) {
                Asiento asiento =
                        asientos.computeIfAbsent(
                                m.asiento(), n -> libro.busca(n).orElseThrow().asiento());
                if (asiento.origen().tipo().equals("pago")) {
                    pagado.merge(
                            new Lugar(asiento.origen().id(), m.efectivo(), m.cuenta()),
                            m.importe().negado(),
                            Importe::mas);
                }
            }
        }
        pagado.keySet().stream()
                .map(Lugar::pago)
                .distinct()
                .toList()
                .forEach(p -> resta(p, pagado));
        return pagado;
    }

    private void resta(UUID pago, Map<Lugar, Importe> pagado) {
        for (Asiento asiento : dinero.enVigor(pago)) {
            if (asiento.clave().startsWith(AsientosDeDevolucion.PREFIJO)) {
                for (Partida partida : asiento.partidas()) {
                    Cuenta cuenta = partida.cuenta();
                    if (cuenta.clase() == Clase.INGRESO || cuenta.clase() == Clase.LIQUIDADO) {
                        Cuenta deQue =
                                cuenta.clase() == Clase.INGRESO
                                        ? cuenta.en(Clase.DETERMINADO)
                                        : cuenta;
                        pagado.merge(
                                new Lugar(pago, asiento.efectivo(), deQue),
                                partida.importe().negado(),
                                Importe::mas);
                    }
                }
            }
        }
    }
}

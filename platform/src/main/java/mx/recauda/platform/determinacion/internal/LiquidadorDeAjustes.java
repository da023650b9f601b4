package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.confronta.Linea;
import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.cuenta.MovimientoDeCuenta;
import mx.recauda.ley.diferencias.Acto;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Origen;
import mx.recauda.ley.libro.Partida;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.determinacion.ajustes.Ajuste;
import mx.recauda.platform.libro.AsientoEscrito;
import mx.recauda.platform.libro.Cuentas;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.libro.Punto;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What liquidations do in the ledger, and what it says that was paid. */
@Component
class LiquidadorDeAjustes {

    /** Kind of act behind the entries. */
    static final String ORIGEN = "ajuste";

    private final Libro libro;
    private final Cuentas cuentas;
    private final FechaDeOperacion fecha;

    LiquidadorDeAjustes(Libro libro, Cuentas cuentas, FechaDeOperacion fecha) {
        this.libro = libro;
        this.cuentas = cuentas;
        this.fecha = fecha;
    }

    /**
     * The receivable is born (LSS 39-C).
     *
     * @param acto number of the act, so that what was revoked can be liquidated again
     */
    void liquida(Ajuste ajuste, int acto) {
        asienta(
                ajuste,
                Clase.LIQUIDADO,
                clave(ajuste, acto),
                new Origen(ORIGEN, ajuste.id()),
                Acto.LIQUIDA);
    }

    /**
     * The employer determines what is asked of him: that, account by account, and nothing else.
     *
     * @param cedula his acceptance
     */
    void determina(Ajuste ajuste, UUID cedula) {
        Origen origen = new Origen("cedula", cedula);
        asienta(ajuste, Clase.DETERMINADO, origen.toString(), origen, Acto.ACEPTA);
    }

    private void asienta(Ajuste ajuste, Clase clase, String clave, Origen origen, Acto acto) {
        List<Partida> partidas = new ArrayList<>();
        for (Linea linea : Linea.TODAS) {
            Importe importe = ajuste.montos().de(linea);
            if (!importe.esCero()) {
                Cuenta cuenta = cuenta(ajuste, linea).en(clase);
                partidas.add(new Partida(cuenta, importe));
                partidas.add(new Partida(cuenta.en(Clase.INGRESO), importe.negado()));
            }
        }
        libro.asienta(
                List.of(
                        Asiento.de(
                                clave,
                                origen,
                                ajuste.patron().oficina(),
                                acto.fundamento(),
                                fecha.hoy(),
                                partidas)));
    }

    /**
     * The receivable is undone.
     *
     * @param liquidacion number of the act that is left without effect
     */
    void revoca(Ajuste ajuste, int liquidacion, String fundamento) {
        AsientoEscrito hecha = libro.busca(clave(ajuste, liquidacion)).orElseThrow();
        libro.asienta(
                List.of(
                        hecha.asiento()
                                .reversa(
                                        clave(ajuste, liquidacion) + ":revocada",
                                        new Origen(ORIGEN, ajuste.id()),
                                        fundamento,
                                        fecha.hoy())));
    }

    /** What was paid of the contributions of the month, also what was given back of it later. */
    Montos pagado(UUID registro, Mes mes) {
        Map<Cuenta, Long> pagado = new HashMap<>();
        cuentas.movimientosDe(registro, Punto.AHORA).stream()
                .filter(m -> m.cuenta().clase().porCobrar() && !m.devengo())
                .filter(m -> m.cuenta().clase() != Clase.LIQUIDADO || !esDevolucion(m))
                .forEach((MovimientoDeCuenta m) ->
                        pagado.merge(
                                m.cuenta().en(Clase.LIQUIDADO),
                                -m.importe().centavos(),
                                Long::sum));
        return Montos.de(
                l -> Importe.deCentavos(pagado.getOrDefault(cuenta(registro, mes, l), 0L)));
    }

    // What is given back of a liquidation without effect moves its account and no income.
    private boolean esDevolucion(MovimientoDeCuenta movimiento) {
        return libro.busca(movimiento.asiento()).orElseThrow().asiento().partidas().stream()
                .anyMatch(p -> p.cuenta().clase() == Clase.DEVOLUCION);
    }

    private static String clave(Ajuste ajuste, int acto) {
        return "liquidacion:" + ajuste.id() + ":" + acto;
    }

    private static Cuenta cuenta(Ajuste ajuste, Linea linea) {
        return cuenta(ajuste.patron().registro(), ajuste.mes(), linea);
    }

    private static Cuenta cuenta(UUID registro, Mes mes, Linea linea) {
        return Cuenta.de(
                Clase.LIQUIDADO,
                registro,
                mes,
                linea.rubro(),
                linea.cuota(),
                Componente.SUERTE_PRINCIPAL);
    }
}

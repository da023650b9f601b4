package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Origen;
import mx.recauda.ley.libro.Partida;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.determinacion.Importes;
import mx.recauda.platform.determinacion.Propuesta;
import mx.recauda.platform.libro.Libro;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Takes to the ledger what proposals and determinations change, in one call. */
@Component
class Asentador {

    private final Libro libro;
    private final FechaDeOperacion fecha;

    Asentador(Libro libro, FechaDeOperacion fecha) {
        this.libro = libro;
        this.fecha = fecha;
    }

    /** What an act changes of the amounts of a registro and month. */
    record Cambio(Propuesta propuesta, Origen origen, Importes importes) {}

    /** Memorandum accounts: a proposal is not a debt. */
    void propone(List<Cambio> cambios) {
        asienta(Clase.PROPUESTO, Clase.EMISION, "LSS 39-A", cambios);
    }

    /** The receivable is born. */
    void determina(List<Cambio> cambios) {
        asienta(Clase.DETERMINADO, Clase.INGRESO, "LSS 39; LSS 39-A; RACERF 113", cambios);
    }

    private void asienta(Clase cargo, Clase abono, String fundamento, List<Cambio> cambios) {
        List<Asiento> asientos = new ArrayList<>();
        for (Cambio cambio : cambios) {
            List<Partida> partidas = partidas(cargo, abono, cambio);
            if (!partidas.isEmpty()) {
                asientos.add(
                        Asiento.de(
                                cambio.origen().toString(),
                                cambio.origen(),
                                cambio.propuesta().oficina(),
                                fundamento,
                                fecha.hoy(),
                                partidas));
            }
        }
        if (!asientos.isEmpty()) {
            libro.asienta(asientos);
        }
    }

    private static List<Partida> partidas(Clase cargo, Clase abono, Cambio cambio) {
        List<Partida> partidas = new ArrayList<>();
        for (int i = 0; i < Importes.LINEAS.size(); i++) {
            if (!cambio.importes().valores().get(i).esCero()) {
                Cuenta cuenta = cuenta(cargo, cambio.propuesta(), Importes.LINEAS.get(i));
                Partida partida = new Partida(cuenta, cambio.importes().valores().get(i));
                partidas.add(partida);
                partidas.add(new Partida(cuenta.en(abono), partida.importe().negado()));
            }
        }
        return partidas;
    }

    private static Cuenta cuenta(Clase clase, Propuesta propuesta, Importes.Linea linea) {
        return Cuenta.de(
                clase,
                propuesta.registro(),
                propuesta.mes(),
                linea.rubro(),
                linea.cuota(),
                Componente.SUERTE_PRINCIPAL);
    }
}

package mx.recauda.platform.pagos;

import mx.recauda.ley.accesorios.Convenio;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.linea.PartesDeLinea;
import mx.recauda.ley.linea.PartesDeLinea.Parte;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.portal.Texto;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the module of agreements will do: it says which accounts each instalment pays, and knows
 * nothing of líneas nor of banks. Of an instalment the surcharges go to those of its period and the
 * rest to the contribution of the employer; the first payment carries the share of the workers.
 */
@Component
class ParcialidadesDePrueba implements FuenteDePagaderos {

    /** An agreement over the quota of one month. */
    record Acordado(Mes periodo, Convenio.Adeudo adeudo, Convenio convenio) {}

    private final Map<UUID, Acordado> acordados = new ConcurrentHashMap<>();

    void acuerda(UUID registro, Acordado acordado) {
        acordados.put(registro, acordado);
    }

    @Override
    public String prefijo() {
        return "convenio";
    }

    @Override
    public List<Pagadero> de(UUID registro, LocalDate dia) {
        Acordado suyo = acordados.get(registro);
        if (suyo == null) {
            return List.of();
        }
        List<Pagadero> todos = new ArrayList<>();
        todos.add(
                pagadero(
                        0,
                        List.of(
                                principal(
                                        registro, suyo, Cuota.OBRERA, suyo.adeudo().cuotaObrera()),
                                principal(
                                        registro,
                                        suyo,
                                        Cuota.PATRONAL,
                                        suyo.convenio()
                                                .pagoInicial()
                                                .menos(suyo.adeudo().cuotaObrera())))));
        for (Convenio.Pago pago : suyo.convenio().pagos()) {
            Cuenta recargos =
                    Cuenta.de(
                            Clase.DETERMINADO,
                            registro,
                            suyo.periodo(),
                            Rubro.IMSS_SIN_DESGLOSE,
                            Cuota.SIN_DISTINGUIR,
                            Componente.RECARGOS);
            todos.add(
                    pagadero(
                            pago.numero(),
                            List.of(
                                    new Parte(recargos, pago.recargos()),
                                    principal(registro, suyo, Cuota.PATRONAL, pago.capital()))));
        }
        return todos;
    }

    private static Pagadero pagadero(int numero, List<Parte> partes) {
        return new Pagadero(
                "convenio:C-1." + numero,
                Texto.de("pagos.pagadero.PARCIALIDAD", numero),
                new PartesDeLinea(partes));
    }

    private static Parte principal(UUID registro, Acordado suyo, Cuota cuota, Importe importe) {
        return new Parte(
                Cuenta.de(
                        Clase.DETERMINADO,
                        registro,
                        suyo.periodo(),
                        Rubro.INVALIDEZ_Y_VIDA,
                        cuota,
                        Componente.SUERTE_PRINCIPAL),
                importe);
    }
}

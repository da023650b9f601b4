package mx.recauda.platform.afiliacion.demostracion;

import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.base.Siembra;
import mx.recauda.synthetic.Escenario;
import mx.recauda.synthetic.Pais;
import mx.recauda.synthetic.PatronSintetico;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One invented employer of the demonstration office that registered last month and whose premium of
 * work risks nobody noted: its emission parks it, whatever the size of the office, until somebody
 * does.
 */
@Component
@Order(512)
class SinPrimaDeDemostracion implements Siembra {

    private static final long SEMILLA = 4055;
    private static final int MESES = 2;
    // Its number is beyond those of the demonstration office, and so are its people.
    private static final int PATRONES = 20_000;
    private static final long PRIMERA_PERSONA = 1_100_000;
    private static final int PUESTOS_MAX = 5;

    private final CargaDeOficina carga;
    private final FechaDeOperacion fecha;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaccion;
    private final int patrones;

    SinPrimaDeDemostracion(
            CargaDeOficina carga,
            FechaDeOperacion fecha,
            JdbcClient jdbc,
            TransactionTemplate transaccion,
            @Value("${recauda.demo.patrones:0}") int patrones) {
        this.carga = carga;
        this.fecha = fecha;
        this.jdbc = jdbc;
        this.transaccion = transaccion;
        this.patrones = patrones;
    }

    @Override
    public void siembra(boolean demostracion) {
        if (!demostracion || patrones == 0 || patrones > PATRONES / 2) {
            return;
        }
        LocalDate ayer = fecha.hoy().minusDays(1);
        LocalDate corte = ayer.isAfter(Escenario.ultimoCorte()) ? Escenario.ultimoCorte() : ayer;
        Alcances.nacional(() ->
                transaccion.executeWithoutResult(estado -> {
                    if (!yaHay()) {
                        siembra(corte);
                    }
                }));
    }

    private void siembra(LocalDate corte) {
        Pais pais =
                Pais.apartado(
                        new Escenario(
                                SEMILLA,
                                corte,
                                PATRONES,
                                2 * PATRONES,
                                MESES,
                                Optional.of(TareaDeOficina.OFICINA)),
                        PRIMERA_PERSONA);
        recienInscrito(pais).ifPresent(p -> carga.carga(pais, List.of(sinPrima(p))));
    }

    private static Optional<PatronSintetico> recienInscrito(Pais pais) {
        Mes primero = Mes.de(pais.escenario().inicio());
        return IntStream.range(1, PATRONES / 2)
                .mapToObj(i -> pais.patron(PATRONES - i))
                .filter(p -> Mes.de(p.alta()).equals(primero))
                .filter(p -> p.baja().isEmpty() && p.puestos() <= PUESTOS_MAX)
                .findFirst();
    }

    private static PatronSintetico sinPrima(PatronSintetico p) {
        return new PatronSintetico(
                p.numero(),
                p.registro(),
                p.rfc(),
                p.nombre(),
                p.fisica(),
                p.oficina(),
                p.municipio(),
                p.fraccion(),
                List.of(),
                p.alta(),
                p.baja(),
                p.domicilio(),
                p.codigoPostal(),
                p.primerPuesto(),
                p.puestos());
    }

    // Those of the office have smaller numbers; one of another day is another employer.
    private boolean yaHay() {
        return Objects.requireNonNull(
                jdbc.sql(
                                """
                                SELECT EXISTS (
                                    SELECT FROM afiliacion.registro_patronal r
                                    WHERE r.oficina = ? AND EXISTS (
                                        SELECT FROM afiliacion.hecho_patronal h
                                        WHERE h.registro_id = r.id AND h.anotado_por = ?)
                                    AND substr(r.registro, 4, 5)::int > ?)
                                """)
                        .params(TareaDeOficina.OFICINA, PatronesDeCarga.CUENTA, PATRONES / 6)
                        .query(Boolean.class)
                        .single());
    }
}

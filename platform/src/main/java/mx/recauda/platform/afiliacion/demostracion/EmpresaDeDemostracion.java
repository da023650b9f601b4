package mx.recauda.platform.afiliacion.demostracion;

import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.base.Siembra;
import mx.recauda.platform.seguridad.Asignaciones;
import mx.recauda.platform.seguridad.Usuarios;
import mx.recauda.synthetic.Escenario;
import mx.recauda.synthetic.Pais;
import mx.recauda.synthetic.PatronSintetico;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** One invented employer with a year of life, for the account {@code empresa}. */
@Component
@Order(510)
class EmpresaDeDemostracion implements Siembra {

    private static final long SEMILLA = 4054;
    private static final int TRABAJADORES = 6;
    private static final int MESES = 12;
    // Beyond everybody of the demonstration office, which is loaded beside it.
    private static final long PRIMERA_PERSONA = 1_000_000;
    private static final String OFICINA = "0101";
    private static final String CUENTA = "empresa";

    private final CargaDeOficina carga;
    private final Asignaciones asignaciones;
    private final Usuarios usuarios;
    private final FechaDeOperacion fecha;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaccion;

    EmpresaDeDemostracion(
            CargaDeOficina carga,
            Asignaciones asignaciones,
            Usuarios usuarios,
            FechaDeOperacion fecha,
            JdbcClient jdbc,
            TransactionTemplate transaccion) {
        this.carga = carga;
        this.asignaciones = asignaciones;
        this.usuarios = usuarios;
        this.fecha = fecha;
        this.jdbc = jdbc;
        this.transaccion = transaccion;
    }

    @Override
    public void siembra(boolean demostracion) {
        Optional<UUID> cuenta =
                usuarios.todos().stream()
                        .filter(u -> u.cuenta().equals(CUENTA))
                        .map(Usuarios.Usuario::id)
                        .findFirst();
        LocalDate ayer = fecha.hoy().minusDays(1);
        LocalDate corte = ayer.isAfter(Escenario.ultimoCorte()) ? Escenario.ultimoCorte() : ayer;
        if (demostracion && cuenta.isPresent()) {
            siembra(
                    cuenta.get(),
                    Pais.apartado(
                            new Escenario(
                                    SEMILLA, corte, 1, TRABAJADORES, MESES, Optional.of(OFICINA)),
                            PRIMERA_PERSONA));
        }
    }

    private void siembra(UUID cuenta, Pais pais) {
        PatronSintetico patron = pais.patron(0);
        Alcances.nacional(() -> {
            if (yaEsta(patron)) {
                return;
            }
            UUID registro =
                    Objects.requireNonNull(
                            transaccion.execute(
                                    estado -> carga.carga(pais, List.of(patron)).getFirst().id()));
            asignaciones.daRegistro(cuenta, registro, fecha.hoy());
        });
    }

    private boolean yaEsta(PatronSintetico patron) {
        return Objects.requireNonNull(
                transaccion.execute(estado ->
                        jdbc.sql(
                                        """
                                        SELECT EXISTS (SELECT FROM afiliacion.registro_patronal
                                                       WHERE registro = ?)
                                        """)
                                .param(patron.registro().toString())
                                .query(Boolean.class)
                                .single()));
    }
}

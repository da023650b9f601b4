package mx.recauda.platform.cuenta;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.ley.libro.Origen;
import mx.recauda.ley.libro.Partida;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.base.Siembra;
import mx.recauda.platform.determinacion.Determinaciones;
import mx.recauda.platform.determinacion.Propuesta;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.libro.Punto;
import mx.recauda.platform.libro.Saldo;
import mx.recauda.platform.libro.Sellos;
import mx.recauda.platform.seguridad.Asignaciones;
import mx.recauda.platform.seguridad.Usuarios;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The account of the demonstration employer: months proposed, determined and paid, one paid late,
 * one never paid, one only proposed. The payments are invented and say so.
 */
@Component
@Order(520)
class CuentaDeEmpresa implements Siembra {

    private static final String CUENTA = "empresa";
    private static final int MESES = 10;
    private static final int SIN_PAGAR = 5;
    private static final int TARDE = 3;
    private static final int DIAS_DE_RETRASO = 14;

    private final Determinaciones determinaciones;
    private final Libro libro;
    private final Sellos sellos;
    private final Asignaciones asignaciones;
    private final Usuarios usuarios;
    private final FechaDeOperacion fecha;
    private final Clock reloj;

    CuentaDeEmpresa(
            Determinaciones determinaciones,
            Libro libro,
            Sellos sellos,
            Asignaciones asignaciones,
            Usuarios usuarios,
            FechaDeOperacion fecha,
            Clock reloj) {
        this.determinaciones = determinaciones;
        this.libro = libro;
        this.sellos = sellos;
        this.asignaciones = asignaciones;
        this.usuarios = usuarios;
        this.fecha = fecha;
        this.reloj = reloj;
    }

    @Override
    public void siembra(boolean demostracion) {
        if (demostracion) {
            Set<UUID> suyos =
                    usuarios.todos().stream()
                            .filter(u -> u.cuenta().equals(CUENTA))
                            .map(Usuarios.Usuario::id)
                            .collect(Collectors.toSet());
            asignaciones.todas().stream()
                    .filter(a -> suyos.contains(a.usuario()))
                    .flatMap(a -> a.registro().stream())
                    .findFirst()
                    .ifPresent(registro -> Alcances.nacional(() -> deRegistro(registro)));
        }
    }

    private void deRegistro(UUID registro) {
        if (!determinaciones.propuestas(registro).isEmpty()) {
            return;
        }
        Instant conocido = reloj.instant().truncatedTo(ChronoUnit.MICROS);
        Mes ultimo = Mes.de(fecha.hoy()).anterior();
        for (int i = MESES; i >= 1; i--) {
            Mes mes = ultimo.mas(1 - i);
            Propuesta propuesta = determinaciones.emite(registro, mes, conocido);
            if (i > 1) {
                determinaciones.recibe(propuesta.id());
                paga(propuesta, i);
            }
        }
        sellos.cierra();
    }

    private void paga(Propuesta propuesta, int hace) {
        Map<Fondo, List<Saldo>> porFondo =
                libro.saldos(propuesta.registro(), Punto.AHORA).stream()
                        .filter(s -> s.cuenta().clase() == Clase.DETERMINADO)
                        .filter(s -> s.importe().centavos() > 0)
                        .collect(Collectors.groupingBy(s -> s.cuenta().fondo()));
        List<Asiento> pagos = new ArrayList<>();
        porFondo.forEach((fondo, saldos) -> {
            if (hace != SIN_PAGAR || fondo != Fondo.IMSS) {
                pagos.add(pago(propuesta, hace, fondo, saldos));
            }
        });
        libro.asienta(pagos);
    }

    private Asiento pago(Propuesta propuesta, int hace, Fondo fondo, List<Saldo> todos) {
        List<Saldo> saldos = todos.stream().filter(s -> delMes(s, propuesta, fondo)).toList();
        String clave = "pago-de-demostracion:" + propuesta.id() + ":" + fondo;
        List<Partida> partidas = new ArrayList<>();
        saldos.forEach(s -> partidas.add(new Partida(s.cuenta(), s.importe().negado())));
        Cuenta cuenta = saldos.getFirst().cuenta();
        partidas.add(
                new Partida(
                        Cuenta.comun(Clase.BANCO, cuenta.rubro()),
                        saldos.stream().map(Saldo::importe).reduce(Importe.CERO, Importe::mas)));
        return Asiento.de(
                clave,
                new Origen(
                        "pago-de-demostracion",
                        UUID.nameUUIDFromBytes(clave.getBytes(StandardCharsets.UTF_8))),
                propuesta.oficina(),
                "Pago inventado para la demostración",
                pagado(propuesta, hace),
                partidas);
    }

    private static boolean delMes(Saldo saldo, Propuesta propuesta, Fondo fondo) {
        Mes periodo = fondo.bimestral() ? propuesta.mes().bimestre().primerMes() : propuesta.mes();
        return saldo.cuenta().periodo().filter(periodo::equals).isPresent();
    }

    private LocalDate pagado(Propuesta propuesta, int hace) {
        LocalDate vence = propuesta.vencimiento();
        return hace == TARDE ? vence.plusDays(DIAS_DE_RETRASO) : vence;
    }
}

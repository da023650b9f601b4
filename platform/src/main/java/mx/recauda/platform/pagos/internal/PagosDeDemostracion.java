package mx.recauda.platform.pagos.internal;

import mx.recauda.formats.banco.ArchivoDeBanco;
import mx.recauda.formats.banco.PagoDeBanco;
import mx.recauda.formats.banco.Simulador;
import mx.recauda.formats.banco.Simulador.Defecto;
import mx.recauda.ley.cuenta.ReglasDeCuenta;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.ley.linea.LineaDeCaptura;
import mx.recauda.ley.linea.PartesDeLinea;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas.PatronConocido;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.base.Siembra;
import mx.recauda.platform.libro.Sellos;
import mx.recauda.platform.pagos.EstadoDeLinea;
import mx.recauda.platform.pagos.Lineas;
import mx.recauda.platform.pagos.Pagos;
import mx.recauda.platform.seguridad.Asignaciones;
import mx.recauda.platform.seguridad.Usuarios;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the demonstration employer paid: most months on time, one late, one twice, some never; and
 * payments that nobody can tell yet. The bank is the simulated one, and the settlements say so.
 */
@Component
@Order(521)
class PagosDeDemostracion implements Siembra {

    private static final String CUENTA = "empresa";
    private static final int MESES = 10;
    private static final Set<Integer> SIN_PAGAR = Set.of(5, 7, 8, 9);
    private static final int CON_RAROS = 5;
    private static final int DOS_VECES = 4;
    private static final int TARDE = 3;
    private static final int DIAS_DE_RETRASO = 14;
    private static final String BANCO = "999";
    private static final String OTRO_BANCO = "998";

    private final LoQueSeDebe debe;
    private final TablaDeLineas tabla;
    private final Lineas lineas;
    private final Pagos pagos;
    private final EmpleosParaCuotas empleos;
    private final Asignaciones asignaciones;
    private final Usuarios usuarios;
    private final Sellos sellos;
    private final TransactionTemplate transaccion;
    private final Identificadores identificadores;
    private final FechaDeOperacion fecha;
    private final Clock reloj;

    PagosDeDemostracion(
            LoQueSeDebe debe,
            TablaDeLineas tabla,
            Lineas lineas,
            Pagos pagos,
            EmpleosParaCuotas empleos,
            Asignaciones asignaciones,
            Usuarios usuarios,
            Sellos sellos,
            TransactionTemplate transaccion,
            Identificadores identificadores,
            FechaDeOperacion fecha,
            Clock reloj) {
        this.debe = debe;
        this.tabla = tabla;
        this.lineas = lineas;
        this.pagos = pagos;
        this.empleos = empleos;
        this.asignaciones = asignaciones;
        this.usuarios = usuarios;
        this.sellos = sellos;
        this.transaccion = transaccion;
        this.identificadores = identificadores;
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
        Optional<PatronConocido> patron = empleos.patron(registro, fecha.hoy(), reloj.instant());
        Map<EstadoDeLinea, Integer> hechas = lineas.porEstado(Optional.of(registro));
        if (patron.isEmpty() || !hechas.isEmpty()) {
            return;
        }
        Mes ultimo = Mes.de(fecha.hoy()).anterior();
        for (int hace = MESES; hace > 1; hace--) {
            delMes(patron.get(), ultimo.mas(1 - hace), hace);
        }
        sellos.cierra();
    }

    private void delMes(PatronConocido patron, Mes mes, int hace) {
        LocalDate vence = ReglasDeCuenta.incluidas().vencimiento(mes, Fondo.IMSS).ultimoDia();
        LocalDate dia = hace == TARDE ? vence.plusDays(DIAS_DE_RETRASO) : vence;
        PartesDeLinea partes = debe.de(patron.id(), mes, dia);
        if (SIN_PAGAR.contains(hace)) {
            partes = sin(partes, Fondo.IMSS);
        }
        if (hace == CON_RAROS) {
            sinIdentificar(patron, mes, dia);
        }
        if (!partes.partes().isEmpty()) {
            LineaDeCaptura linea = linea(patron, mes, dia, partes);
            Set<Defecto> defectos = hace == DOS_VECES ? Set.of(Defecto.DOS_VECES) : Set.of();
            importa(mes, Simulador.liquida(List.of(linea), BANCO, dia, hace, defectos));
        }
    }

    /**
     * One quotes a línea two days after its last; one, the registro; of one nothing can be read.
     */
    private void sinIdentificar(PatronConocido patron, Mes mes, LocalDate dia) {
        PartesDeLinea partes = debe.de(patron.id(), Set.of(mes + ".IMSS"), dia);
        List<PagoDeBanco> raros = new ArrayList<>();
        if (!partes.partes().isEmpty()) {
            LineaDeCaptura vencida = linea(patron, mes.anterior(), dia, partes);
            raros.add(raro(raros, vencida.texto(), vencida.importe(), dia.plusDays(2)));
        }
        String registro = "CUOTAS " + patron.registro().valor();
        raros.add(raro(raros, registro, Importe.parse("1500.00"), dia.plusDays(2)));
        raros.add(raro(raros, "ILEGIBLE", Importe.parse("731.25"), dia.plusDays(2)));
        importa(mes, ArchivoDeBanco.escribe(raros));
    }

    private static PagoDeBanco raro(
            List<PagoDeBanco> otros, String referencia, Importe importe, LocalDate dia) {
        int lugar = otros.size() + 2;
        return new PagoDeBanco(
                lugar, referencia, OTRO_BANCO, "DEM-" + dia + "-" + lugar, importe, dia);
    }

    private LineaDeCaptura linea(
            PatronConocido patron, Mes mes, LocalDate dia, PartesDeLinea partes) {
        return transaccion.execute(estado -> guarda(patron, mes, dia, partes));
    }

    private LineaDeCaptura guarda(
            PatronConocido patron, Mes mes, LocalDate dia, PartesDeLinea partes) {
        return tabla.guarda(
                        List.of(
                                new TablaDeLineas.Nueva(
                                        identificadores.nuevo(),
                                        patron.id(),
                                        patron.oficina(),
                                        "demostracion|" + mes + "|" + dia,
                                        dia,
                                        partes,
                                        dia.minusDays(1).atTime(16, 0).toInstant(ZoneOffset.UTC),
                                        CUENTA)))
                .getFirst()
                .captura();
    }

    private void importa(Mes mes, String texto) {
        pagos.importa(
                "demostracion-" + mes + ".csv", texto.getBytes(StandardCharsets.UTF_8), Idioma.ES);
    }

    private static PartesDeLinea sin(PartesDeLinea partes, Fondo fondo) {
        return new PartesDeLinea(
                partes.partes().stream().filter(p -> p.cuenta().fondo() != fondo).toList());
    }
}

package mx.recauda.platform.pagos.internal;

import mx.recauda.formats.banco.ArchivoDeBanco;
import mx.recauda.formats.banco.PagoDeBanco;
import mx.recauda.ley.cuenta.ReglasDeCuenta;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.ley.linea.PartesDeLinea;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.afiliacion.cuotas.EmpleosEnLote;
import mx.recauda.platform.afiliacion.cuotas.EmpleosEnLote.Registro;
import mx.recauda.platform.base.Alcance;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.pagos.Linea;
import mx.recauda.platform.pagos.Pagos;
import mx.recauda.platform.trabajos.Avance;
import mx.recauda.platform.trabajos.ColaDeTrabajos;
import mx.recauda.platform.trabajos.EstadoDeTrabajo;
import mx.recauda.platform.trabajos.Parte;
import mx.recauda.platform.trabajos.Tarea;

import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the employers of the demonstration office paid, once their months are determined: a unit is
 * a month of some employers, whose settlement goes through the service as any other. Most pay in
 * time; some late, in part, twice, with a reference that nobody knows, or never. Which, their
 * number and the month say: the same demonstration is the same again.
 */
@Component
class TareaDePagosDeDemostracion implements Tarea {

    static final String TIPO = "pagos.demostracion";
    static final UUID SUJETO = UUID.nameUUIDFromBytes(TIPO.getBytes(StandardCharsets.US_ASCII));

    /** Parts of the office: a month of one is a unit. */
    static final int TROZOS = 4;

    // The job that determines their months, which comes first.
    private static final String ANTES = "determinacion.demostracion";
    private static final UUID SUJETO_DE_ANTES =
            UUID.nameUUIDFromBytes(ANTES.getBytes(StandardCharsets.US_ASCII));
    private static final String OFICINA = "0119";
    private static final String CLAVE = "demostracion-oficina|";
    private static final String BANCO = "997";
    private static final int DE_CIEN = 100;
    private static final int POCO_TARDE = 14;
    private static final int MUY_TARDE = 50;

    private final LoQueSeDebe debe;
    private final TablaDeLineas lineas;
    private final Pagos pagos;
    private final EmpleosEnLote empleos;
    private final ColaDeTrabajos cola;
    private final Identificadores identificadores;
    private final FechaDeOperacion fecha;

    TareaDePagosDeDemostracion(
            LoQueSeDebe debe,
            TablaDeLineas lineas,
            Pagos pagos,
            EmpleosEnLote empleos,
            ColaDeTrabajos cola,
            Identificadores identificadores,
            FechaDeOperacion fecha) {
        this.debe = debe;
        this.lineas = lineas;
        this.pagos = pagos;
        this.empleos = empleos;
        this.cola = cola;
        this.identificadores = identificadores;
        this.fecha = fecha;
    }

    /** How an employer pays a month. */
    enum Conducta {
        EN_TIEMPO,
        TARDE,
        MUY_TARDE,
        EN_PARTE,
        DOS_VECES,
        SIN_REFERENCIA,
        NUNCA;

        /** Seventy-eight of each hundred pay in time. */
        static Conducta de(String numero, Mes mes) {
            int revuelto = (numero + mes).hashCode() * 0x9E3779B9;
            int lugar = Math.floorMod(revuelto >>> 8, DE_CIEN);
            if (lugar < 78) {
                return EN_TIEMPO;
            }
            if (lugar < 86) {
                return TARDE;
            }
            if (lugar < 89) {
                return MUY_TARDE;
            }
            if (lugar < 92) {
                return EN_PARTE;
            }
            if (lugar < 94) {
                return DOS_VECES;
            }
            return lugar < 95 ? SIN_REFERENCIA : NUNCA;
        }
    }

    @Override
    public String tipo() {
        return TIPO;
    }

    @Override
    public int parte() {
        return 1;
    }

    @Override
    public Alcance alcance(Alcance deQuienPidio) {
        return Alcance.NACIONAL;
    }

    /** Units of so many months. */
    static int unidades(int meses) {
        return meses * TROZOS;
    }

    @Override
    public Parte hace(Avance avance, int unidades) {
        boolean determinados =
                cola.de(ANTES, SUJETO_DE_ANTES).filter(EstadoDeTrabajo::acabado).isPresent();
        if (!determinados) {
            return Parte.espera(avance.cursor());
        }
        List<Registro> todos =
                empleos.registros(OFICINA).stream()
                        .sorted(Comparator.comparing(Registro::numero))
                        .toList();
        int meses = avance.total() / TROZOS;
        Mes mes = Mes.de(fecha.hoy()).mas(-meses + avance.hechas() / TROZOS);
        int trozo = Math.max(1, Math.ceilDiv(todos.size(), TROZOS));
        int desde = Math.min(todos.size(), avance.hechas() % TROZOS * trozo);
        paga(mes, desde, todos.subList(desde, Math.min(todos.size(), desde + trozo)));
        return sigue(avance);
    }

    private void paga(Mes mes, int desde, List<Registro> registros) {
        Set<UUID> conocidos =
                lineas.conOtrasQue(CLAVE, registros.stream().map(Registro::id).toList());
        List<Registro> suyos =
                registros.stream()
                        .filter(r -> !conocidos.contains(r.id()))
                        .filter(r -> paga(r, mes))
                        .toList();
        Map<UUID, PartesDeLinea> debidas =
                debe.de(
                        suyos.stream().collect(Collectors.toMap(Registro::id, r -> dia(r, mes))),
                        mes);
        List<Pagado> pagados =
                suyos.stream()
                        .filter(r -> debidas.containsKey(r.id()))
                        .map(r ->
                                pagado(
                                        r,
                                        mes,
                                        Objects.requireNonNull(debidas.get(r.id()), "it is there")))
                        .filter(p -> !p.partes().partes().isEmpty())
                        .toList();
        List<PagoDeBanco> renglones = renglones(mes, pagados);
        if (!renglones.isEmpty()) {
            pagos.importa(
                    "demostracion-" + OFICINA + "-" + mes + "-" + desde + ".csv",
                    ArchivoDeBanco.escribe(renglones).getBytes(StandardCharsets.UTF_8),
                    Idioma.ES);
        }
    }

    /** What somebody pays of a month. */
    private record Pagado(Registro registro, Conducta conducta, PartesDeLinea partes) {}

    private boolean paga(Registro registro, Mes mes) {
        return Conducta.de(registro.numero(), mes) != Conducta.NUNCA
                && !dia(registro, mes).isAfter(fecha.hoy());
    }

    private static LocalDate dia(Registro registro, Mes mes) {
        return dia(Conducta.de(registro.numero(), mes), mes);
    }

    private static Pagado pagado(Registro registro, Mes mes, PartesDeLinea debidas) {
        Conducta conducta = Conducta.de(registro.numero(), mes);
        PartesDeLinea partes =
                conducta == Conducta.EN_PARTE
                        ? debidas.hasta(Importe.deCentavos(debidas.total().centavos() / 2))
                        : debidas;
        return new Pagado(registro, conducta, partes);
    }

    // The líneas of all of them at once; who quotes no línea has none.
    private List<PagoDeBanco> renglones(Mes mes, List<Pagado> pagados) {
        Map<UUID, String> suyas =
                lineas
                        .guarda(
                                pagados.stream()
                                        .filter(p -> p.conducta() != Conducta.SIN_REFERENCIA)
                                        .map(p -> nueva(mes, p))
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(Linea::registro, l -> l.captura().texto()));
        List<PagoDeBanco> renglones = new ArrayList<>();
        for (Pagado pagado : pagados) {
            String referencia =
                    suyas.getOrDefault(
                            pagado.registro().id(), "CUOTAS " + pagado.registro().numero());
            LocalDate dia = dia(pagado.conducta(), mes);
            int veces = pagado.conducta() == Conducta.DOS_VECES ? 2 : 1;
            for (int i = 0; i < veces; i++) {
                renglones.add(renglon(renglones, referencia, mes, pagado.partes().total(), dia));
            }
        }
        return renglones;
    }

    private TablaDeLineas.Nueva nueva(Mes mes, Pagado pagado) {
        LocalDate dia = dia(pagado.conducta(), mes);
        return new TablaDeLineas.Nueva(
                identificadores.nuevo(),
                pagado.registro().id(),
                OFICINA,
                CLAVE + mes,
                dia,
                pagado.partes(),
                dia.minusDays(1).atTime(16, 0).toInstant(ZoneOffset.UTC),
                "demostracion");
    }

    private static LocalDate dia(Conducta conducta, Mes mes) {
        LocalDate vence = ReglasDeCuenta.incluidas().vencimiento(mes, Fondo.IMSS).ultimoDia();
        return switch (conducta) {
            case TARDE -> vence.plusDays(POCO_TARDE);
            case MUY_TARDE -> vence.plusDays(MUY_TARDE);
            default -> vence;
        };
    }

    private static PagoDeBanco renglon(
            List<PagoDeBanco> otros, String referencia, Mes mes, Importe importe, LocalDate dia) {
        int lugar = otros.size() + 2;
        String operacion =
                "DO-" + mes + "-" + Integer.toHexString(referencia.hashCode()) + "-" + lugar;
        return new PagoDeBanco(lugar, referencia, BANCO, operacion, importe, dia);
    }

    private static Parte sigue(Avance avance) {
        return avance.hechas() + 1 < avance.total() ? Parte.sigue("", 1) : Parte.ultima("", 1);
    }

    @Override
    public Parte aparta(Avance avance, String motivo) {
        return sigue(avance)
                .con(List.of(new Parte.Apartada("unidad " + (avance.hechas() + 1), motivo)));
    }
}

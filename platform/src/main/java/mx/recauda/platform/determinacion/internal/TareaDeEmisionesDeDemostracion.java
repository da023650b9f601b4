package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.afiliacion.cuotas.EmpleosEnLote;
import mx.recauda.platform.afiliacion.cuotas.EmpleosEnLote.Registro;
import mx.recauda.platform.base.Alcance;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.determinacion.EmisionPedida;
import mx.recauda.platform.determinacion.Emisiones;
import mx.recauda.platform.trabajos.Avance;
import mx.recauda.platform.trabajos.ColaDeTrabajos;
import mx.recauda.platform.trabajos.EstadoDeTrabajo;
import mx.recauda.platform.trabajos.Parte;
import mx.recauda.platform.trabajos.Tarea;

import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Emits and determines the months of the demonstration office, once it is loaded: two units a
 * month, through the services, as known on the fifth day of the next month. One employer in twelve
 * never determines. The last two months are emitted once more as known now, so that late facts
 * show.
 */
@Component
class TareaDeEmisionesDeDemostracion implements Tarea {

    static final String TIPO = "determinacion.demostracion";
    static final UUID SUJETO = UUID.nameUUIDFromBytes(TIPO.getBytes(StandardCharsets.US_ASCII));

    /** Office of the demonstration. */
    static final String OFICINA = "0119";

    /** Months emitted once more at the end. */
    static final int DE_NUEVO = 2;

    // Kind and subject of the load of the office, which comes first.
    private static final String CARGA = "afiliacion.demostracion";
    private static final UUID SUJETO_DE_LA_CARGA =
            UUID.nameUUIDFromBytes(CARGA.getBytes(StandardCharsets.US_ASCII));

    private static final int DIA_DE_EMISION = 5;
    private static final int UNO_DE_CADA = 12;

    private final Emisiones emisiones;
    private final EmpleosEnLote empleos;
    private final RecepcionEnLote recepcion;
    private final ColaDeTrabajos cola;
    private final FechaDeOperacion fecha;
    private final Clock reloj;

    TareaDeEmisionesDeDemostracion(
            Emisiones emisiones,
            EmpleosEnLote empleos,
            RecepcionEnLote recepcion,
            ColaDeTrabajos cola,
            FechaDeOperacion fecha,
            Clock reloj) {
        this.emisiones = emisiones;
        this.empleos = empleos;
        this.recepcion = recepcion;
        this.cola = cola;
        this.fecha = fecha;
        this.reloj = reloj;
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
        return 2 * meses + DE_NUEVO;
    }

    @Override
    public Parte hace(Avance avance, int unidades) {
        boolean cargada =
                cola.de(CARGA, SUJETO_DE_LA_CARGA).filter(EstadoDeTrabajo::acabado).isPresent();
        if (!cargada) {
            return Parte.espera(avance.cursor());
        }
        Cursor cursor = Cursor.de(avance.cursor(), primerMes(avance));
        int meses = (avance.total() - DE_NUEVO) / 2;
        int unidad = avance.hechas();
        if (unidad >= 2 * meses) {
            Mes mes = cursor.primero().mas(meses - DE_NUEVO + (unidad - 2 * meses));
            emisiones.pide(OFICINA, mes, Optional.empty(), EmisionPedida.Clase.COMPLETA);
            return sigue(avance, new Cursor(cursor.primero(), Optional.empty()));
        }
        Mes mes = cursor.primero().mas(unidad / 2);
        if (unidad % 2 == 0) {
            UUID emision =
                    emisiones.pide(
                            OFICINA,
                            mes,
                            instante(mes, reloj.instant()),
                            EmisionPedida.Clase.COMPLETA);
            return sigue(avance, new Cursor(cursor.primero(), Optional.of(emision)));
        }
        if (cursor.emision().filter(e -> !emisiones.avance(e).terminada()).isPresent()) {
            return Parte.espera(avance.cursor());
        }
        recepcion.recibe(
                mes,
                empleos.registros(OFICINA).stream()
                        .filter(TareaDeEmisionesDeDemostracion::determina)
                        .map(Registro::id)
                        .toList());
        return sigue(avance, new Cursor(cursor.primero(), Optional.empty()));
    }

    @Override
    public Parte aparta(Avance avance, String motivo) {
        Cursor cursor = Cursor.de(avance.cursor(), primerMes(avance));
        return sigue(avance, new Cursor(cursor.primero(), Optional.empty()))
                .con(
                        List.of(
                                new Parte.Apartada(
                                        cursor.primero().mas(avance.hechas() / 2)
                                                + " "
                                                + avance.hechas(),
                                        motivo)));
    }

    private static Parte sigue(Avance avance, Cursor cursor) {
        return avance.hechas() + 1 < avance.total()
                ? Parte.sigue(cursor.texto(), 1)
                : Parte.ultima(cursor.texto(), 1);
    }

    private Mes primerMes(Avance avance) {
        return Mes.de(fecha.hoy()).mas(-(avance.total() - DE_NUEVO) / 2);
    }

    // In the first days of a month the fifth has not come: then what is known now is closed.
    static Optional<Instant> instante(Mes mes, Instant ahora) {
        LocalDate dia = mes.siguiente().dia(DIA_DE_EMISION);
        return Optional.of(dia.atTime(LocalTime.NOON).atZone(FechaDeOperacion.ZONA).toInstant())
                .filter(i -> !i.isAfter(ahora));
    }

    private static boolean determina(Registro registro) {
        return Math.floorMod(registro.numero().hashCode(), UNO_DE_CADA) != 0;
    }

    /** First month, and the emission whose end is awaited. */
    private record Cursor(Mes primero, Optional<UUID> emision) {

        static Cursor de(String texto, Mes primero) {
            if (texto.isEmpty()) {
                return new Cursor(primero, Optional.empty());
            }
            String[] partes = texto.split(" ", 2);
            return new Cursor(
                    Mes.parse(partes[0]),
                    partes.length > 1 ? Optional.of(UUID.fromString(partes[1])) : Optional.empty());
        }

        String texto() {
            return primero + emision.map(e -> " " + e).orElse("");
        }
    }
}

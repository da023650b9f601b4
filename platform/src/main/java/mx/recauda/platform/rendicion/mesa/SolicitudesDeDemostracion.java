package mx.recauda.platform.rendicion.mesa;

import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.base.Siembra;
import mx.recauda.rendicion.cantidad.Numero;
import mx.recauda.rendicion.flujo.Accion;
import mx.recauda.rendicion.flujo.Firma;
import mx.recauda.rendicion.flujo.Papel;
import mx.recauda.rendicion.flujo.Solicitud;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * Invented requests of one more quarter for {@code --demo}, so that the chase list is alive: one
 * overdue, one due soon, one returned and one delivered. After the areas and their drafts.
 */
@Component
@Order(315)
class SolicitudesDeDemostracion implements Siembra {

    private static final int ANIO = 2026;
    private static final int TRIMESTRE = 3;
    private static final String CLAVE = "2026-T4-50-GYR";
    private static final int DIAS_ATRAS = 20;
    private static final LocalTime HORA = LocalTime.of(18, 0);
    private static final int DIAS_DE_REVISION = 4;
    private static final String CAPTURA = "presupuesto";
    private static final String AREA = "PRESUPUESTO";

    private final Borradores borradores;
    private final Solicitudes solicitudes;
    private final Mesa mesa;
    private final Capturas capturas;
    private final Firmas firmas;
    private final Identificadores identificadores;
    private final FechaDeOperacion fecha;

    SolicitudesDeDemostracion(
            Borradores borradores,
            Solicitudes solicitudes,
            Mesa mesa,
            Capturas capturas,
            Firmas firmas,
            Identificadores identificadores,
            FechaDeOperacion fecha) {
        this.borradores = borradores;
        this.solicitudes = solicitudes;
        this.mesa = mesa;
        this.capturas = capturas;
        this.firmas = firmas;
        this.identificadores = identificadores;
        this.fecha = fecha;
    }

    @Override
    @Transactional
    public void siembra(boolean demostracion) {
        if (!demostracion || borradores.todos().size() != 1) {
            return;
        }
        borradores
                .deClave(CLAVE)
                .map(b -> borradores.propone(ANIO, TRIMESTRE, borradores.base(b), "sistema"))
                .map(this::antes)
                .filter(borradores::agrega)
                .ifPresent(this::pide);
    }

    /** Begun the day its sections were asked. */
    private Borrador antes(Borrador b) {
        return new Borrador(
                b.id(), b.anio(), b.trimestre(), b.clave(), b.base(), b.creadoPor(), momento());
    }

    private Instant momento() {
        return fecha.hoy().minusDays(DIAS_ATRAS).atTime(HORA).toInstant(ZoneOffset.UTC);
    }

    private void pide(Borrador borrador) {
        solicita(borrador, "juicios", "JURIDICO", -DIAS_DE_REVISION);
        solicita(borrador, "ingresos_excedentes", AREA, 2);
        UUID devuelta = solicita(borrador, "donativos", AREA, 1);
        captura(devuelta);
        actua(devuelta, Accion.ENTREGAR, CAPTURA, "");
        actua(devuelta, Accion.DEVOLVER, "titular", "Falta el fin específico (demostración).");
        UUID entregada = solicita(borrador, "honorarios", AREA, DIAS_DE_REVISION);
        captura(entregada);
        actua(entregada, Accion.ENTREGAR, CAPTURA, "");
    }

    /** Asked some days ago: a request that is already overdue cannot be made today. */
    private UUID solicita(Borrador borrador, String seccion, String area, int vence) {
        LocalDate dia = fecha.hoy().minusDays(DIAS_ATRAS);
        Firma hoy = firmas.para("planeacion", Papel.PLANEACION, "").orElseThrow();
        Solicitud solicitud =
                new Solicitud(
                        identificadores.nuevo().toString(),
                        borrador.id().toString(),
                        seccion,
                        List.of(),
                        area,
                        new Firma(
                                hoy.persona(),
                                hoy.nombre(),
                                hoy.puesto(),
                                hoy.papel(),
                                hoy.area(),
                                momento(),
                                dia),
                        fecha.hoy().plusDays(vence),
                        fecha.hoy().plusDays(vence + DIAS_DE_REVISION),
                        "Demostración: datos inventados.");
        solicitudes.agrega(solicitud);
        return UUID.fromString(solicitud.id());
    }

    private void captura(UUID solicitud) {
        mesa.expediente(solicitud).orElseThrow().campos().stream()
                .filter(c -> !c.anterior().isBlank())
                .forEach(c -> capturas.guarda(solicitud, c, 0, valor(c), CAPTURA, Idioma.ES));
    }

    /** The value of the base as a person would type it: without decimals that are zeros. */
    private static String valor(Campo campo) {
        return Numero.lee(campo.anterior())
                .filter(n -> campo.numerico() && n.stripTrailingZeros().scale() <= 0)
                .map(n -> n.toBigInteger().toString())
                .orElse(campo.anterior());
    }

    private void actua(UUID solicitud, Accion accion, String cuenta, String nota) {
        String huella = mesa.expediente(solicitud).orElseThrow().huella();
        mesa.actua(solicitud, Mesa.Intento.de(accion, nota, huella), cuenta, Idioma.ES);
    }
}

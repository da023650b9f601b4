package mx.recauda.platform.determinacion.web;

import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.Enviado;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.determinacion.ajustes.Ajuste;
import mx.recauda.platform.determinacion.ajustes.Ajustes;
import mx.recauda.platform.determinacion.ajustes.Ajustes.Omision;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Months that employers never determined, for programs. */
@RestController
@Requiere(Permiso.LEER_DIFERENCIAS)
class ApiDeOmisiones {

    private static final String RUTA = "/api/v1/diferencias/omisiones";
    private static final int TAMANO = 100;

    private final Ajustes ajustes;
    private final FechaDeOperacion fecha;

    ApiDeOmisiones(Ajustes ajustes, FechaDeOperacion fecha) {
        this.ajustes = ajustes;
        this.fecha = fecha;
    }

    /** A month that nobody determined. */
    record Omitida(
            UUID propuesta,
            String registro,
            String nombre,
            String oficina,
            String mes,
            LocalDate vencimiento,
            int trabajadores,
            String total) {

        static Omitida de(Omision o) {
            return new Omitida(
                    o.propuesta(),
                    o.registro(),
                    o.nombre(),
                    o.oficina(),
                    o.mes().toString(),
                    o.vencimiento(),
                    o.trabajadores(),
                    o.total().toString());
        }
    }

    /** A page of them. */
    record Lista(String mes, List<Omitida> omisiones, int pagina, int total) {}

    /** What is asked for: any proposal of the month. */
    record Peticion(@Nullable UUID propuesta) {}

    /** What is proposed to be liquidated. */
    record Propuesta(UUID diferencia, String folio, String estado, String total) {}

    /** Those of a month, or of the last one that is past due. */
    @GetMapping(RUTA)
    Lista lista(
            @RequestParam(defaultValue = "") String mes,
            @RequestParam(defaultValue = "") String registro,
            @RequestParam(defaultValue = "1") int pagina) {
        Mes cual = Periodos.lee(mes).orElseGet(() -> MesVencido.ultimo(fecha.hoy()));
        String numero = registro.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
        int total = ajustes.cuantasOmisiones(cual, numero);
        int esta = Math.clamp(pagina, 1, Math.max(1, Math.ceilDiv(total, TAMANO)));
        return new Lista(
                cual.toString(),
                ajustes.omisiones(cual, numero, (esta - 1) * TAMANO, TAMANO).stream()
                        .map(Omitida::de)
                        .toList(),
                esta,
                total);
    }

    /**
     * Proposes to liquidate one; another person does. The same again is the same one: the proposal
     * is the key.
     */
    @PostMapping(RUTA)
    @Requiere(Permiso.LIQUIDAR_DIFERENCIAS)
    Propuesta propone(@RequestBody Peticion peticion) {
        Ajuste ajuste = ajustes.proponeOmision(Enviado.exige("propuesta", peticion.propuesta()));
        return new Propuesta(
                ajuste.id(), ajuste.folio(), ajuste.estado().name(), ajuste.total().toString());
    }
}

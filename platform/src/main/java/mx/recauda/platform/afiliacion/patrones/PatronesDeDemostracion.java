package mx.recauda.platform.afiliacion.patrones;

import mx.recauda.ley.afiliacion.patron.Domicilio;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Alta;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.CambioDeActividad;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Persona;
import mx.recauda.ley.afiliacion.persona.DatosPersonales;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.identidad.Sexo;
import mx.recauda.platform.afiliacion.personas.Personas;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.base.Siembra;
import mx.recauda.platform.catalogo.Catalogos;
import mx.recauda.platform.catalogo.Municipio;
import mx.recauda.platform.seguridad.Asignaciones;
import mx.recauda.platform.seguridad.Usuarios;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Invented employers in two offices, and who sees them: {@code patron} one registro, {@code
 * contador} two, {@code afiliacion} the first office and {@code afiliacion2} the other.
 */
@Component
@Order(300)
class PatronesDeDemostracion implements Siembra {

    private static final String FUENTE = "Inventado para la demostración";
    private static final int DIAS_ANTES = 3;

    private final Patrones patrones;
    private final Personas personas;
    private final Catalogos catalogos;
    private final Asignaciones asignaciones;
    private final Usuarios usuarios;
    private final FechaDeOperacion fecha;

    PatronesDeDemostracion(
            Patrones patrones,
            Personas personas,
            Catalogos catalogos,
            Asignaciones asignaciones,
            Usuarios usuarios,
            FechaDeOperacion fecha) {
        this.patrones = patrones;
        this.personas = personas;
        this.catalogos = catalogos;
        this.asignaciones = asignaciones;
        this.usuarios = usuarios;
        this.fecha = fecha;
    }

    @Override
    public void siembra(boolean demostracion) {
        if (!demostracion || catalogos.municipio("A01").isPresent()) {
            return;
        }
        municipio("A01", "Municipio Demostración Norte", "0101");
        municipio("A02", "Municipio Demostración Poniente", "0101");
        municipio("A50", "Municipio Demostración Sur", "0119");
        LocalDate dia = fecha.hoy().minusDays(DIAS_ANTES);
        UUID rastro = alta("DRS150310AB1", "Rastro Demostración SA de CV", "204", "A01", dia);
        UUID taller = alta("DTA180624CD2", "Taller Demostración SA de CV", "891", "A01", dia);
        UUID rancho = alta("DRA120905EF3", "Rancho Demostración SPR", "011", "A02", dia);
        alta("DHO200117GH4", "Hotel Demostración SA de CV", "860", "A50", dia);
        patrones.tramita(
                rancho, new CambioDeActividad(dia.plusDays(1), "021"), clave("cambio"), Idioma.ES);
        persona("GALL850101HJCRPS02", "GARCIA", "LOPEZ", "LUIS", "1985-01-01", Sexo.HOMBRE, "0101");
        persona(
                "PEMF880612MNLXRR08",
                "PEÑA",
                "MARTINEZ",
                "MARIA FERNANDA",
                "1988-06-12",
                Sexo.MUJER,
                "0101");
        persona("ROXI010228HDFJXVA6", "ROJAS", "", "IVAN", "2001-02-28", Sexo.HOMBRE, "0119");
        Map<String, UUID> ids =
                usuarios.todos().stream()
                        .collect(Collectors.toMap(Usuarios.Usuario::cuenta, Usuarios.Usuario::id));
        asignaciones.daRegistro(id(ids, "patron"), rastro, dia);
        asignaciones.daRegistro(id(ids, "contador"), taller, dia);
        asignaciones.daRegistro(id(ids, "contador"), rancho, dia);
        asignaciones.daOficina(id(ids, "afiliacion"), "0101", dia);
        asignaciones.daOficina(id(ids, "afiliacion2"), "0119", dia);
        asignaciones.daOficina(id(ids, "liquidacion2"), "0101", dia);
    }

    private void municipio(String clave, String nombre, String oficina) {
        catalogos.guarda(
                new Municipio(clave, nombre, "Aguascalientes", oficina, "GENERAL", FUENTE));
    }

    private UUID alta(String rfc, String nombre, String fraccion, String municipio, LocalDate dia) {
        Alta alta =
                new Alta(
                        dia,
                        rfc,
                        Persona.MORAL,
                        nombre,
                        "10",
                        actividad(fraccion, dia),
                        new Domicilio("Calle Inventada 10", "Centro", "20000", municipio),
                        5);
        return patrones.alta(alta, clave(rfc), Idioma.ES)
                .valor()
                .map(Tramite::registro)
                .orElseThrow(() -> new IllegalStateException("demonstration: " + rfc));
    }

    /** The activity asked for, or the first of the catalogue. */
    private String actividad(String fraccion, LocalDate dia) {
        return catalogos.actividad(fraccion, dia).isPresent()
                ? fraccion
                : catalogos.actividades(dia).getFirst().fraccion();
    }

    private void persona(
            String curp,
            String primero,
            String segundo,
            String nombres,
            String nacimiento,
            Sexo sexo,
            String oficina) {
        personas.pideNumero(
                new DatosPersonales(
                        curp,
                        primero,
                        segundo,
                        nombres,
                        Optional.of(LocalDate.parse(nacimiento)),
                        Optional.of(sexo)),
                oficina,
                clave(curp),
                Idioma.ES);
    }

    private static UUID id(Map<String, UUID> ids, String cuenta) {
        return Optional.ofNullable(ids.get(cuenta)).orElseThrow();
    }

    private static UUID clave(String texto) {
        return UUID.nameUUIDFromBytes(texto.getBytes(StandardCharsets.UTF_8));
    }
}

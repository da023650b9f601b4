package mx.recauda.platform.afiliacion.personas;

import mx.recauda.ley.afiliacion.persona.DatosPersonales;
import mx.recauda.ley.afiliacion.persona.Parecido;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Whoever looks for a person and then writes holds what {@link AseguradosEnTabla#posibles} looks
 * by: two requests that would find each other wait for each other, and the others do not.
 */
@Component
class CandadosDePersona {

    private static final int MESES = 12;

    private final JdbcClient jdbc;

    CandadosDePersona(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Waits for whoever acts on somebody alike, and holds until the transaction ends.
     *
     * @param datos of the person
     * @param clave of the form, so that sending it twice at once is one act
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void detiene(DatosPersonales datos, UUID clave) {
        // In order, so that nobody waits in a circle.
        TreeSet<String> cosas = new TreeSet<>();
        cosas.add("clave " + clave);
        if (!datos.curp().isEmpty()) {
            cosas.add("curp " + datos.curp());
        }
        datos.nacimiento().ifPresent(dia -> cosas.add("nacimiento " + dia));
        cruzado(datos).ifPresent(dia -> cosas.add("nacimiento " + dia));
        String primero = Parecido.sonido(datos.primerApellido());
        String segundo = Parecido.sonido(datos.segundoApellido());
        cosas.add("apellidos " + primero + '\t' + segundo);
        cosas.add("apellidos " + segundo + '\t' + primero);
        cosas.add("nombre " + primero + '\t' + Parecido.sonido(datos.nombres()));
        jdbc.sql(
                        """
                        SELECT pg_advisory_xact_lock(hashtextextended('afiliacion.persona ' || cosa, 0))
                        FROM unnest(?) WITH ORDINALITY AS c (cosa, orden) ORDER BY orden
                        """)
                .param(cosas.toArray(String[]::new))
                .query((fila, numero) -> 0)
                .list();
    }

    /** The birth with day and month swapped, when that is a date. */
    static Optional<LocalDate> cruzado(DatosPersonales datos) {
        return datos.nacimiento()
                .filter(dia -> dia.getDayOfMonth() <= MESES)
                .map(dia -> LocalDate.of(dia.getYear(), dia.getDayOfMonth(), dia.getMonthValue()));
    }
}

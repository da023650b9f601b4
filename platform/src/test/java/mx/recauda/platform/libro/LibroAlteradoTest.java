package mx.recauda.platform.libro;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Origen;
import mx.recauda.ley.libro.Partida;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.prueba.AlcanceNacional;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Whoever owns the database can change a sealed entry, but not without being found. */
@PlataformaTest
@ExtendWith(AlcanceNacional.class)
class LibroAlteradoTest {

    @Autowired Libro libro;
    @Autowired Sellos sellos;
    @Autowired BaseDePrueba base;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "partida; importe_centavos = importe_centavos * 2; LIB-013",
                "partida; importe_centavos = -importe_centavos; LIB-013",
                "partida; efectivo = efectivo - 1; LIB-013",
                "partida; transaccion = (transaccion::text::bigint + 1)::text::xid8; LIB-013",
                "partida; asiento_id = (SELECT max(id) FROM libro.asiento a WHERE a.id < asiento_id); LIB-013",
                "partida; cuenta_id = (SELECT min(id) FROM libro.cuenta); LIB-013",
                "asiento; clave = clave || 'x'; LIB-013",
                "asiento; huella = set_byte(huella, 3, get_byte(huella, 3) # 1); LIB-013",
                "asiento; origen = 'otro'; LIB-013",
                "asiento; origen_id = gen_random_uuid(); LIB-013",
                "asiento; oficina = '0120'; LIB-013",
                "asiento; fundamento = 'LSS 40'; LIB-013",
                "asiento; efectivo = efectivo - 1; LIB-013",
                "asiento; reversa_de = (SELECT max(a.id) FROM libro.asiento a WHERE a.id < asiento.id); LIB-013",
                "asiento; partidas = partidas + 1; LIB-013",
                "asiento; transaccion = (transaccion::text::bigint - 1)::text::xid8; LIB-013",
                "asiento; asentado_por = 'otro'; LIB-014",
                "asiento; asentado_en = asentado_en - interval '1 s'; LIB-014",
                "cuenta; clase = CASE clase WHEN 'INGRESO' THEN 'EXCEDENTE' ELSE 'LIQUIDADO' END; LIB-013",
                "cuenta; registro_id = gen_random_uuid(); LIB-013",
                "cuenta; periodo = periodo + interval '1 month'; LIB-013",
                "cuenta; fondo = 'RCV'; LIB-013",
                "cuenta; rubro = 'GUARDERIAS'; LIB-013",
                "cuenta; rubro = 'NADA'; LIB-013",
                "cuenta; cuota = 'OBRERA'; LIB-013",
                "cuenta; componente = 'RECARGOS'; LIB-013",
                "cuenta; oficina = '0120'; LIB-013",
                "registro; oficina = '0120'; LIB-013",
                "bloque; desde = (desde::text::bigint - 1)::text::xid8; LIB-014",
                "bloque; hasta = '9000000000000000000'::xid8; LIB-014",
                "bloque; asientos = asientos + 1; LIB-014",
                "bloque; raiz = set_byte(raiz, 31, get_byte(raiz, 31) # 128); LIB-014",
                "bloque; anterior = set_byte(anterior, 31, get_byte(anterior, 31) # 128); LIB-014",
                "bloque; cabeza = set_byte(cabeza, 0, get_byte(cabeza, 0) # 1); LIB-014",
                "bloque; cerrado_en = cerrado_en - interval '1 s'; LIB-014",
                "control; bloque = bloque - 1; LIB-015",
                "control; oficina = '0120'; LIB-015",
                "control; clase = CASE clase WHEN 'INGRESO' THEN 'EXCEDENTE' ELSE 'LIQUIDADO' END; LIB-015",
                "control; fondo = 'RCV'; LIB-015",
                "control; rubro = 'GUARDERIAS'; LIB-015",
                "control; cuota = 'OBRERA'; LIB-015",
                "control; componente = 'RECARGOS'; LIB-015",
                "control; cargos_centavos = cargos_centavos + 1; LIB-015",
                "control; abonos_centavos = abonos_centavos + 1; LIB-015"
            })
    void one_change_below_the_program_is_found(String tabla, String cambio, String codigo) {
        UUID registro = UUID.randomUUID();
        libro.asienta(List.of(asiento(UUID.randomUUID(), "0303")));
        sellos.cierra();
        libro.asienta(List.of(asiento(registro)));
        sellos.cierra();
        assertThat(sellos.verifica(Idioma.ES)).isEmpty();

        Cambio uno = new Cambio(base.comoDuenio(), tabla, cambio, registro);
        assertThat(sellos.verifica(Idioma.ES)).extracting(Incidencia::codigo).contains(codigo);

        uno.deshace();
        assertThat(sellos.verifica(Idioma.ES)).isEmpty();
    }

    @Test
    void a_sealed_entry_that_was_deleted_with_its_lines_is_found() {
        UUID registro = UUID.randomUUID();
        libro.asienta(List.of(asiento(registro), asiento(UUID.randomUUID())));
        sellos.cierra();
        sinDisparadores(
                "CREATE TABLE public.guardado AS SELECT * FROM libro.asiento WHERE origen_id = '"
                        + registro
                        + "'",
                "CREATE TABLE public.guardadas AS SELECT p.* FROM libro.partida p"
                        + " JOIN public.guardado g ON g.id = p.asiento_id",
                "DELETE FROM libro.partida WHERE asiento_id IN (SELECT id FROM public.guardado)",
                "DELETE FROM libro.asiento WHERE id IN (SELECT id FROM public.guardado)");

        assertThat(sellos.verifica(Idioma.ES))
                .extracting(Incidencia::codigo)
                .contains("LIB-014", "LIB-015");

        sinDisparadores(
                "INSERT INTO libro.asiento OVERRIDING SYSTEM VALUE SELECT * FROM public.guardado",
                "INSERT INTO libro.partida SELECT * FROM public.guardadas",
                "DROP TABLE public.guardado, public.guardadas");
        assertThat(sellos.verifica(Idioma.ES)).isEmpty();
    }

    @Test
    void an_entry_written_among_those_already_sealed_is_found() {
        UUID registro = UUID.randomUUID();
        UUID ajeno = UUID.randomUUID();
        libro.asienta(List.of(asiento(registro)));
        sellos.cierra();
        libro.asienta(List.of(asiento(ajeno)));
        // Moved to the time of the sealed one, with everything that agrees with it.
        sinDisparadores(
                """
                UPDATE libro.asiento SET transaccion =
                    (SELECT transaccion FROM libro.asiento WHERE origen_id = '%s') WHERE origen_id = '%s'
                """
                        .formatted(registro, ajeno),
                """
                UPDATE libro.partida SET transaccion =
                    (SELECT transaccion FROM libro.asiento WHERE origen_id = '%s')
                WHERE asiento_id = (SELECT id FROM libro.asiento WHERE origen_id = '%s')
                """
                        .formatted(registro, ajeno));

        assertThat(sellos.verifica(Idioma.ES))
                .extracting(Incidencia::codigo)
                .contains("LIB-014", "LIB-015");

        sinDisparadores(
                """
                DELETE FROM libro.partida
                WHERE asiento_id = (SELECT id FROM libro.asiento WHERE origen_id = '%s')
                """
                        .formatted(ajeno),
                "DELETE FROM libro.asiento WHERE origen_id = '%s'".formatted(ajeno),
                "DELETE FROM libro.cuenta WHERE registro_id = '%s'".formatted(ajeno),
                "DELETE FROM libro.registro WHERE id = '%s'".formatted(ajeno));
        assertThat(sellos.verifica(Idioma.ES)).isEmpty();
    }

    private void sinDisparadores(String... ordenes) {
        JdbcClient duenio = base.comoDuenio();
        List<String> tablas = List.of("asiento", "partida", "cuenta");
        tablas.forEach(
                t -> duenio.sql("ALTER TABLE libro." + t + " DISABLE TRIGGER USER").update());
        for (String orden : ordenes) {
            duenio.sql(orden).update();
        }
        tablas.forEach(t -> duenio.sql("ALTER TABLE libro." + t + " ENABLE TRIGGER USER").update());
    }

    @Test
    void a_registro_that_lost_its_row_is_found() {
        UUID registro = UUID.randomUUID();
        libro.asienta(List.of(asiento(registro)));
        JdbcClient duenio = base.comoDuenio();
        duenio.sql("DELETE FROM libro.registro WHERE id = ?").param(registro).update();
        assertThat(sellos.verifica(Idioma.ES))
                .extracting(Incidencia::codigo)
                .containsExactly("LIB-013");
        duenio.sql("INSERT INTO libro.registro VALUES (?, '0119')").param(registro).update();
        assertThat(sellos.verifica(Idioma.ES)).isEmpty();
    }

    @Test
    void a_registro_moved_by_affiliation_is_as_it_should_be() {
        UUID registro = UUID.randomUUID();
        libro.asienta(List.of(asiento(registro)));
        libro.traslada(registro, "0202");
        assertThat(sellos.verifica(Idioma.ES)).isEmpty();
    }

    /** Changes one value of a row of the test below the program, and writes it again as it was. */
    private static final class Cambio {

        private final JdbcClient duenio;
        private final String tabla;
        private final String columna;
        private String fila;
        private final String era;

        Cambio(JdbcClient duenio, String tabla, String cambio, UUID registro) {
            this.duenio = duenio;
            this.tabla = tabla;
            this.columna = cambio.substring(0, cambio.indexOf(' '));
            this.fila = uno("SELECT ctid::text FROM libro.%s WHERE %s LIMIT 1", suya(registro));
            this.era =
                    uno(
                            "SELECT coalesce(quote_literal(%2$s::text), 'NULL') FROM libro.%1$s WHERE %3$s",
                            columna, deLaFila());
            escribe(cambio);
        }

        void deshace() {
            escribe(columna + " = " + era);
        }

        private void escribe(String cambio) {
            disparador("DISABLE");
            fila = uno("UPDATE libro.%s SET %s WHERE %s RETURNING ctid::text", cambio, deLaFila());
            disparador("ENABLE");
        }

        // The row of who sees a registro is not a fact and has none.
        private void disparador(String como) {
            if (!tabla.equals("registro")) {
                duenio.sql("ALTER TABLE libro.%s %s TRIGGER solo_agregar".formatted(tabla, como))
                        .update();
            }
        }

        private String deLaFila() {
            return "ctid = '" + fila + "'";
        }

        private String suya(UUID registro) {
            String suyo = "'" + registro + "'";
            return switch (tabla) {
                case "asiento" -> "origen_id = " + suyo;
                case "partida" ->
                        "asiento_id = (SELECT id FROM libro.asiento WHERE origen_id = "
                                + suyo
                                + ")";
                case "cuenta" -> "registro_id = " + suyo;
                case "registro" -> "id = " + suyo;
                case "control" -> "bloque = (SELECT max(numero) FROM libro.bloque)";
                default -> "numero = (SELECT max(numero) FROM libro.bloque)";
            };
        }

        private String uno(String sql, String... partes) {
            Object[] todas = new Object[partes.length + 1];
            todas[0] = tabla;
            System.arraycopy(partes, 0, todas, 1, partes.length);
            return duenio.sql(sql.formatted(todas)).query(String.class).single();
        }
    }

    private static Asiento asiento(UUID registro) {
        return asiento(registro, "0119");
    }

    private static Asiento asiento(UUID registro, String oficina) {
        Cuenta cuenta =
                Cuenta.de(
                        Clase.DETERMINADO,
                        registro,
                        Mes.de(2026, 3),
                        Rubro.CUOTA_FIJA,
                        Cuota.PATRONAL,
                        Componente.SUERTE_PRINCIPAL);
        return Asiento.de(
                "determinacion:" + registro,
                new Origen("determinacion", registro),
                oficina,
                "LSS 39",
                LocalDate.of(2026, 4, 17),
                List.of(
                        new Partida(cuenta, Importe.deCentavos(71794)),
                        new Partida(cuenta.en(Clase.INGRESO), Importe.deCentavos(-71794))));
    }
}

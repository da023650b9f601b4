package mx.recauda.platform.afiliacion.personas;

import mx.recauda.ley.afiliacion.persona.DatosPersonales;
import mx.recauda.ley.afiliacion.persona.Parecido;
import mx.recauda.ley.identidad.Sexo;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The persons within the scope of whoever asks. */
@Component
@Transactional(readOnly = true)
class AseguradosEnTabla {

    private static final String CONDICION =
            """
            WHERE (:texto = '' OR nss = :texto OR curp = :texto
                   OR upper(concat_ws(' ', primer_apellido, nullif(segundo_apellido, ''), nombres))
                      LIKE '%' || :texto || '%')
            """;

    private static final String POSIBLES =
            """
            SELECT * FROM afiliacion.asegurado
            WHERE (:curp <> '' AND curp = :curp)
               OR nacimiento = nullif(:nacimiento, '')::date
               OR nacimiento = nullif(:cruzada, '')::date
               OR (afiliacion.sonido(primer_apellido) = :primero
                   AND afiliacion.sonido(segundo_apellido) = :segundo)
               OR (afiliacion.sonido(primer_apellido) = :segundo
                   AND afiliacion.sonido(segundo_apellido) = :primero)
               OR (afiliacion.sonido(primer_apellido) = :primero
                   AND afiliacion.sonido(nombres) = :nombres)
            """;

    private static final int DE_UNA_VEZ = 1_000;

    private final JdbcClient jdbc;

    AseguradosEnTabla(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Asegurado> busca(UUID id) {
        return jdbc.sql("SELECT * FROM afiliacion.asegurado WHERE id = ?")
                .param(id)
                .query(AseguradosEnTabla::fila)
                .optional();
    }

    Optional<Asegurado> porNss(String nss) {
        return jdbc.sql("SELECT * FROM afiliacion.asegurado WHERE nss = ?")
                .param(nss)
                .query(AseguradosEnTabla::fila)
                .optional();
    }

    int cuenta(String texto) {
        return jdbc.sql("SELECT count(*) FROM afiliacion.asegurado " + CONDICION)
                .param("texto", limpio(texto))
                .query(Integer.class)
                .single();
    }

    List<Asegurado> busca(String texto, int desde, int maximo) {
        return jdbc.sql(
                        "SELECT * FROM afiliacion.asegurado "
                                + CONDICION
                                + " ORDER BY primer_apellido, segundo_apellido, nombres, id"
                                + " LIMIT :maximo OFFSET :desde")
                .param("texto", limpio(texto))
                .param("maximo", maximo)
                .param("desde", desde)
                .query(AseguradosEnTabla::fila)
                .list();
    }

    /**
     * Hands over, one at a time, every record that could be the person: same CURP, birth, or names
     * as they sound, surnames crossed too.
     *
     * @return how many there were
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int posibles(DatosPersonales datos, Consumer<Asegurado> destino) {
        int[] cuantos = {0};
        try (Stream<Asegurado> hallados =
                jdbc
                        .sql(POSIBLES)
                        .withFetchSize(DE_UNA_VEZ)
                        .param("curp", datos.curp())
                        .param("nacimiento", datos.nacimiento().map(LocalDate::toString).orElse(""))
                        .param(
                                "cruzada",
                                CandadosDePersona.cruzado(datos)
                                        .map(LocalDate::toString)
                                        .orElse(""))
                        .param("primero", Parecido.sonido(datos.primerApellido()))
                        .param("segundo", Parecido.sonido(datos.segundoApellido()))
                        .param("nombres", Parecido.sonido(datos.nombres()))
                        .query(AseguradosEnTabla::fila)
                        .stream()) {
            hallados.forEach(a -> {
                cuantos[0]++;
                destino.accept(a);
            });
        }
        return cuantos[0];
    }

    /** Whether another number has a CURP. */
    boolean otroTiene(String curp, UUID menos) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT FROM afiliacion.asegurado WHERE curp = ? AND id <> ?)")
                .params(curp, menos)
                .query(Boolean.class)
                .single();
    }

    @Transactional
    void inserta(Asegurado nuevo, Instant ahora) {
        DatosPersonales d = nuevo.datos();
        jdbc.sql(
                        """
                        INSERT INTO afiliacion.asegurado (id, nss, curp, primer_apellido, segundo_apellido,
                            nombres, nacimiento, sexo, oficina, creado_en)
                        VALUES (?, ?, ?, ?, ?, ?, nullif(?, '')::date, ?, ?, ?)
                        """)
                .params(
                        nuevo.id(),
                        nuevo.nss(),
                        d.curp(),
                        d.primerApellido(),
                        d.segundoApellido(),
                        d.nombres(),
                        d.nacimiento().map(LocalDate::toString).orElse(""),
                        d.sexo().map(s -> String.valueOf(s.letra())).orElse(""),
                        nuevo.oficina(),
                        Timestamp.from(ahora))
                .update();
    }

    /** Whether the record had that version and now has the data. */
    @Transactional
    boolean cambia(UUID id, int version, DatosPersonales d) {
        return jdbc.sql(
                                """
                                UPDATE afiliacion.asegurado SET curp = ?, primer_apellido = ?, segundo_apellido = ?,
                                    nombres = ?, nacimiento = nullif(?, '')::date, sexo = ?, version = version + 1
                                WHERE id = ? AND version = ?
                                """)
                        .params(
                                d.curp(),
                                d.primerApellido(),
                                d.segundoApellido(),
                                d.nombres(),
                                d.nacimiento().map(LocalDate::toString).orElse(""),
                                d.sexo().map(s -> String.valueOf(s.letra())).orElse(""),
                                id,
                                version)
                        .update()
                == 1;
    }

    /** The next folio of a series, past those that exist. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int siguienteFolio(String serie) {
        return jdbc.sql(
                        """
                        INSERT INTO afiliacion.serie_de_nss AS s (serie, ultimo)
                        VALUES (:serie, 1 + (SELECT coalesce(max(substr(nss, 7, 4)::int), 0)
                            FROM afiliacion.asegurado WHERE nss LIKE :serie || '%'))
                        ON CONFLICT (serie) DO UPDATE SET ultimo = greatest(s.ultimo + 1, excluded.ultimo)
                        RETURNING ultimo
                        """)
                .param("serie", serie)
                .query(Integer.class)
                .single();
    }

    private static String limpio(String texto) {
        return texto.strip().replace("%", "").replace("_", "").toUpperCase(java.util.Locale.ROOT);
    }

    private static Asegurado fila(ResultSet fila, int numero) throws SQLException {
        return new Asegurado(
                fila.getObject("id", UUID.class),
                fila.getString("nss"),
                new DatosPersonales(
                        fila.getString("curp"),
                        fila.getString("primer_apellido"),
                        fila.getString("segundo_apellido"),
                        fila.getString("nombres"),
                        Optional.ofNullable(fila.getObject("nacimiento", LocalDate.class)),
                        sexo(fila.getString("sexo"))),
                fila.getString("oficina"),
                fila.getInt("version"));
    }

    static Optional<Sexo> sexo(String letra) {
        return switch (letra) {
            case "H" -> Optional.of(Sexo.HOMBRE);
            case "M" -> Optional.of(Sexo.MUJER);
            case "X" -> Optional.of(Sexo.NO_BINARIO);
            default -> Optional.empty();
        };
    }
}

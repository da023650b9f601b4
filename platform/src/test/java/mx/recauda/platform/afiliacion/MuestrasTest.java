package mx.recauda.platform.afiliacion;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.afiliacion.lotes.ConsultaDeLotes;
import mx.recauda.platform.afiliacion.lotes.Lote;
import mx.recauda.platform.afiliacion.lotes.Recepcion;
import mx.recauda.platform.afiliacion.movimientos.Registro;
import mx.recauda.platform.afiliacion.movimientos.RegistrosEnTabla;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.Espera;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;

/** The published samples of IDSE batches, loaded one after another into the registry. */
@PlataformaTest
class MuestrasTest {

    @Autowired Recepcion recepcion;
    @Autowired ConsultaDeLotes consulta;
    @Autowired RegistrosEnTabla registros;
    @Autowired BaseDePrueba base;

    @Test
    void the_three_samples_are_operated_to_the_last_line_and_make_the_history_they_tell()
            throws IOException {
        Registro registro = patron(base.comoDuenio());

        Lote altas = opera(registro, "idse_08_altas");
        Lote cambios = opera(registro, "idse_07_modificaciones");
        Lote bajas = opera(registro, "idse_02_bajas");

        assertThat(altas.operadas()).isEqualTo(altas.lineas()).isEqualTo(3);
        assertThat(cambios.operadas()).isEqualTo(cambios.lineas()).isEqualTo(1);
        assertThat(bajas.operadas()).isEqualTo(bajas.lineas()).isEqualTo(1);
        assertThat(
                        base.comoDuenio()
                                .sql(
                                        """
                                        SELECT a.primer_apellido || ' ' || lower(t.vigencia) || ' ' || t.sbc_centavos
                                            || CASE WHEN upper_inf(t.vigencia) THEN '' ELSE ' *' END
                                        FROM afiliacion.tramo t JOIN afiliacion.asegurado a ON a.id = t.asegurado_id
                                        WHERE t.registro_id = ? AND upper_inf(t.conocido) ORDER BY 1
                                        """)
                                .param(registro.id())
                                .query(String.class)
                                .list())
                .containsExactly(
                        "GARCIA 2026-03-02 45050 *",
                        "GARCIA 2026-04-01 47500",
                        "PEÑA 2026-03-02 78925",
                        "ROJAS 2026-03-05 38000 *");
    }

    private Lote opera(Registro registro, String muestra) throws IOException {
        byte[] contenido;
        try (InputStream entrada =
                getClass().getResourceAsStream("/muestras/" + muestra + ".txt")) {
            contenido = Objects.requireNonNull(entrada).readAllBytes();
        }
        UUID lote =
                Alcances.nacional(() ->
                                recepcion.recibe(registro, muestra + ".txt", contenido, Idioma.ES))
                        .lote()
                        .id();
        Espera.hasta(() -> Alcances.nacional(() -> consulta.lote(lote)).orElseThrow().terminado());
        return Alcances.nacional(() -> consulta.lote(lote)).orElseThrow();
    }

    private Registro patron(JdbcClient duenio) {
        duenio.sql(
                        """
                        WITH p AS (INSERT INTO afiliacion.patron (id, rfc, nombre, persona, creado_en)
                            VALUES (uuidv7(), 'ESD2001158Q7', 'Empresa de las muestras', 'MORAL', now()) RETURNING id)
                        INSERT INTO afiliacion.registro_patronal (id, patron_id, registro, oficina, modalidad, alta,
                            creado_en) SELECT uuidv7(), p.id, 'B9012345102', '0119', '10', '2020-01-15', now() FROM p
                        """)
                .update();
        duenio.sql(
                        """
                        INSERT INTO afiliacion.asegurado (id, nss, curp, primer_apellido, segundo_apellido, nombres,
                            oficina, creado_en)
                        VALUES (uuidv7(), '04038500015', 'GALL850101HJCRPS02', 'GARCIA', 'LOPEZ', 'LUIS', '0119', now()),
                            (uuidv7(), '43068821354', 'PEMF880612MNLXRR08', 'PEÑA', 'MARTINEZ', 'MARIA FERNANDA', '0119',
                             now()),
                            (uuidv7(), '03190100424', 'ROXI010228HDFJXVA6', 'ROJAS', '', 'IVAN', '0119', now())
                        """)
                .update();
        return Alcances.nacional(() -> registros.porNumero("B9012345102")).orElseThrow();
    }
}

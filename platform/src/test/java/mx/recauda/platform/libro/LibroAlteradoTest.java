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
                "partida; importe_centavos = importe_centavos * 2; importe_centavos = importe_centavos / 2; LIB-013",
                "partida; importe_centavos = -importe_centavos; importe_centavos = -importe_centavos; LIB-013",
                "partida; efectivo = efectivo - 1; efectivo = efectivo + 1; LIB-013",
                "asiento; fundamento = 'LSS 40'; fundamento = 'LSS 39'; LIB-013",
                "asiento; oficina = '0120'; oficina = '0119'; LIB-013",
                "asiento; efectivo = efectivo - 1; efectivo = efectivo + 1; LIB-013",
                "asiento; asentado_por = 'otro'; asentado_por = 'sistema'; LIB-014",
                "asiento; asentado_en = asentado_en - interval '1 s'; asentado_en = asentado_en + interval '1 s'; LIB-014",
                "asiento; huella = set_byte(huella, 3, get_byte(huella, 3) # 1); huella = set_byte(huella, 3, get_byte(huella, 3) # 1); LIB-013",
                "cuenta; rubro = 'GUARDERIAS'; rubro = 'CUOTA_FIJA'; LIB-013",
                "bloque; raiz = set_byte(raiz, 31, get_byte(raiz, 31) # 128); raiz = set_byte(raiz, 31, get_byte(raiz, 31) # 128); LIB-014",
                "bloque; cabeza = set_byte(cabeza, 0, get_byte(cabeza, 0) # 1); cabeza = set_byte(cabeza, 0, get_byte(cabeza, 0) # 1); LIB-014",
                "bloque; cerrado_en = cerrado_en - interval '1 s'; cerrado_en = cerrado_en + interval '1 s'; LIB-014",
                "control; cargos_centavos = cargos_centavos + 1; cargos_centavos = cargos_centavos - 1; LIB-015"
            })
    void one_change_below_the_program_is_found(
            String tabla, String cambio, String regreso, String codigo) {
        UUID registro = UUID.randomUUID();
        libro.asienta(List.of(asiento(registro)));
        sellos.cierra();
        assertThat(sellos.verifica(Idioma.ES)).isEmpty();

        cambia(tabla, cambio, registro);
        assertThat(sellos.verifica(Idioma.ES)).extracting(Incidencia::codigo).contains(codigo);

        cambia(tabla, regreso, registro);
        assertThat(sellos.verifica(Idioma.ES)).isEmpty();
    }

    // What cannot be undone by its opposite is done only to the entry of this test.
    private void cambia(String tabla, String cambio, UUID registro) {
        String suyo =
                switch (tabla) {
                    case "asiento" -> "origen_id = :registro";
                    case "cuenta" -> "registro_id = :registro";
                    default -> "CAST(:registro AS uuid) IS NOT NULL";
                };
        JdbcClient duenio = base.comoDuenio();
        duenio.sql("ALTER TABLE libro." + tabla + " DISABLE TRIGGER solo_agregar").update();
        duenio.sql("UPDATE libro." + tabla + " SET " + cambio + " WHERE " + suyo)
                .param("registro", registro)
                .update();
        duenio.sql("ALTER TABLE libro." + tabla + " ENABLE TRIGGER solo_agregar").update();
    }

    private static Asiento asiento(UUID registro) {
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
                "0119",
                "LSS 39",
                LocalDate.of(2026, 4, 17),
                List.of(
                        new Partida(cuenta, Importe.deCentavos(71794)),
                        new Partida(cuenta.en(Clase.INGRESO), Importe.deCentavos(-71794))));
    }
}

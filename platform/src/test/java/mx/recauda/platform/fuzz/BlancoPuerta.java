package mx.recauda.platform.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.RecaudaApplication;
import mx.recauda.platform.afiliacion.lotes.ConsultaDeLotes;
import mx.recauda.platform.afiliacion.lotes.Lote;
import mx.recauda.platform.afiliacion.lotes.Lote.Estado;
import mx.recauda.platform.afiliacion.lotes.NombreDeLote;
import mx.recauda.platform.afiliacion.lotes.Recepcion;
import mx.recauda.platform.afiliacion.movimientos.Registro;
import mx.recauda.platform.afiliacion.movimientos.RegistrosEnTabla;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FalloConCodigo;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/**
 * The door through which files enter, on a real database: the first line of the input is the name
 * of the file, the rest its content. A file is refused with its reasons and unsigned, or sealed;
 * never anything else.
 */
public final class BlancoPuerta {

    private static Recepcion recepcion;
    private static ConsultaDeLotes consulta;
    private static Registro registro;

    private BlancoPuerta() {}

    /** The door of an application that already runs. */
    public static void abre(
            Recepcion deAqui, ConsultaDeLotes consultaDeAqui, Registro registroDeAqui) {
        recepcion = deAqui;
        consulta = consultaDeAqui;
        registro = registroDeAqui;
    }

    /** Starts the platform of the fuzzer, on the database that its properties say. */
    public static void fuzzerInitialize() {
        ConfigurableApplicationContext contexto =
                new SpringApplicationBuilder(RecaudaApplication.class)
                        .properties(
                                Map.of(
                                        "server.address",
                                        "127.0.0.1",
                                        "server.port",
                                        "0",
                                        "spring.datasource.url",
                                        propiedad("url"),
                                        "spring.datasource.username",
                                        propiedad("usuario"),
                                        "spring.datasource.password",
                                        propiedad("clave"),
                                        "logging.level.root",
                                        "error"))
                        .run();
        abre(
                contexto.getBean(Recepcion.class),
                contexto.getBean(ConsultaDeLotes.class),
                Alcances.nacional(() ->
                        contexto.getBean(RegistrosEnTabla.class)
                                .porNumero(propiedad("registro"))
                                .orElseThrow()));
    }

    /** One input, as the fuzzer calls it. */
    public static void fuzzerTestOneInput(byte[] datos) {
        int fin = 0;
        while (fin < datos.length && datos[fin] != '\n') {
            fin++;
        }
        String nombre = NombreDeLote.de(new String(datos, 0, fin, StandardCharsets.UTF_8));
        byte[] contenido =
                java.util.Arrays.copyOfRange(datos, Math.min(fin + 1, datos.length), datos.length);
        if (contenido.length == 0) {
            return;
        }
        Lote lote;
        try {
            lote =
                    Alcances.nacional(
                                    () -> recepcion.recibe(registro, nombre, contenido, Idioma.ES))
                            .lote();
        } catch (FalloConCodigo rechazo) {
            // The examination of evidence refuses it by its code, and nothing was received.
            assertThat(rechazo.codigo().codigo()).startsWith("EVI-");
            return;
        }
        if (lote.estado() == Estado.RECHAZADO) {
            assertThat(lote.sello().sello()).isEmpty();
            assertThat(Alcances.nacional(() -> consulta.motivos(lote.id(), 0, 1))).isNotEmpty();
        } else {
            assertThat(lote.sello().sello()).isNotEmpty();
            assertThat(lote.lineas()).isPositive();
        }
    }

    private static String propiedad(String nombre) {
        return Objects.requireNonNull(System.getProperty("recauda.fuzz." + nombre));
    }
}

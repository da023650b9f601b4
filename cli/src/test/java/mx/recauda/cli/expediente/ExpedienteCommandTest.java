package mx.recauda.cli.expediente;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.cli.Ejecucion;
import mx.recauda.platform.OpcionesDeServidor;
import mx.recauda.platform.ServidorRecauda;
import mx.recauda.rendicion.expediente.ClaveDeCifra;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder of a figure, from the command line. */
class ExpedienteCommandTest {

    @TempDir Path carpeta;

    private Ejecucion expediente(String cifra, String salida) {
        return Ejecucion.de(
                "expediente",
                "--cifra",
                cifra,
                "--salida",
                carpeta.resolve(salida).toString(),
                "--datos",
                carpeta.resolve("datos").toString());
    }

    @Test
    void it_gives_the_same_bytes_beside_the_running_portal_and_after_it_stopped()
            throws IOException {
        String cifra = ClaveDeCifra.deCelda(1).toString();
        Ejecucion conPortal;
        try (ServidorRecauda servidor =
                ServidorRecauda.arranca(
                        new OpcionesDeServidor(
                                OpcionesDeServidor.SOLO_ESTA_MAQUINA,
                                0,
                                carpeta.resolve("datos"),
                                Optional.empty(),
                                true))) {
            assertThat(servidor.direccion()).startsWith("http");
            conPortal = expediente(cifra, "uno");
        }
        Ejecucion sinPortal = expediente(cifra, "dos");

        assertThat(conPortal.codigo()).as(conPortal.avisos()).isZero();
        assertThat(sinPortal.codigo()).as(sinPortal.avisos()).isZero();
        String nombre = "expediente-" + cifra + ".zip";
        assertThat(Files.readAllBytes(carpeta.resolve("dos").resolve(nombre)))
                .isEqualTo(Files.readAllBytes(carpeta.resolve("uno").resolve(nombre)));
        assertThat(conPortal.salida().substring(0, 64))
                .matches("[0-9a-f]{64}")
                .isEqualTo(sinPortal.salida().substring(0, 64));
        Ejecucion noHay = expediente(ClaveDeCifra.deCelda(99_999_999).toString(), "tres");
        assertThat(noHay.codigo()).isEqualTo(1);
        assertThat(carpeta.resolve("datos/postgres/datos/postmaster.pid")).doesNotExist();
    }

    @Test
    void a_mistyped_key_is_wrong_usage_and_opens_no_database() {
        Ejecucion mala = expediente("CIF-1234-00", "x");
        assertThat(mala.codigo()).isEqualTo(2);
        assertThat(mala.avisos()).contains("CIF-1234-00");
        assertThat(carpeta.resolve("datos")).doesNotExist();
    }

    @Test
    void a_directory_without_data_is_said_and_none_is_made() {
        Ejecucion vacia = expediente(ClaveDeCifra.deCelda(1).toString(), "x");
        assertThat(vacia.codigo()).isEqualTo(3);
        assertThat(vacia.avisos()).startsWith("recauda: SER-009. ");
        assertThat(carpeta.resolve("datos")).doesNotExist();
    }
}

package mx.recauda.platform.rendicion.mesa;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.rendicion.captura.Celda;
import mx.recauda.platform.rendicion.captura.Documento;
import mx.recauda.platform.rendicion.captura.Documentos;
import mx.recauda.platform.rendicion.captura.Incorporacion;
import mx.recauda.platform.rendicion.expediente.Expedientes;
import mx.recauda.platform.rendicion.version.Version;
import mx.recauda.platform.rendicion.version.Versiones;
import mx.recauda.rendicion.expediente.ClaveDeCifra;
import mx.recauda.rendicion.expediente.ExpedienteDeCifra;
import mx.recauda.rendicion.expediente.Parte;
import mx.recauda.rendicion.flujo.Accion;
import mx.recauda.rendicion.version.Casilla;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/** The folder of a figure names those who signed that figure of that document, and nobody else. */
@PlataformaTest
class FirmantesDeLaCifraTest {

    /** The four of the desk with the posts they hold in the demonstration, and who sends. */
    private static final String[] DEL_ESCRITORIO = {
        "Analista de presupuesto",
        "Titular de presupuesto",
        "Analista de planeación",
        "Titular de finanzas",
        "Titular de planeación"
    };

    @Autowired AutowireCapableBeanFactory fabrica;
    private Escritorio escritorio;
    @Autowired Borradores borradores;
    @Autowired Mesa mesa;
    @Autowired Versiones versiones;
    @Autowired Documentos documentos;
    @Autowired Incorporacion incorporacion;
    @Autowired Expedientes expedientes;

    /** By hand: a test component would give these tests a context of their own. */
    @BeforeEach
    void abreElEscritorio() {
        escritorio = fabrica.createBean(Escritorio.class);
    }

    private ExpedienteDeCifra carpeta(UUID documento, Casilla casilla) {
        Celda celda =
                documentos.celdas(documento, casilla.tabla()).stream()
                        .filter(c -> c.fila().equals(casilla.fila()))
                        .filter(c -> c.columna().equals(casilla.columna()))
                        .findFirst()
                        .orElseThrow();
        return expedientes.de(ClaveDeCifra.deCelda(celda.id()), Optional.empty()).orElseThrow();
    }

    private static String texto(ExpedienteDeCifra carpeta, Parte.Clase clase) {
        return carpeta.parte(clase).orElseThrow().filas().toString();
    }

    private Casilla casilla(UUID seccion, int indice) {
        return mesa.expediente(seccion).orElseThrow().campos().get(indice).casilla();
    }

    @Test
    void the_folder_of_a_version_sent_names_the_signers_of_the_desk_and_the_original_received_none()
            throws IOException {
        Documento original = InformeDeEjemplo.deOtroAnio(incorporacion, 2052);
        Version primera = versiones.congela(original);
        Borrador borrador = borradores.crea(2052, 4, original, "planeacion");
        UUID seccion = escritorio.solicita(borrador, "adecuaciones", "PRESUPUESTO");
        escritorio.captura(seccion, 1, "1000");
        escritorio.autoriza(seccion);
        Version enviada = versiones.busca(escritorio.envia(borrador)).orElseThrow();
        Casilla casilla = casilla(seccion, 1);

        ExpedienteDeCifra suya = carpeta(enviada.documento(), casilla);
        assertThat(enviada.clave()).isEqualTo(primera.clave());
        assertThat(texto(suya, Parte.Clase.FIRMANTES)).contains(DEL_ESCRITORIO);
        assertThat(texto(suya, Parte.Clase.CIFRA)).contains("[origen, CAPTURA]");
        ExpedienteDeCifra delOriginal = carpeta(original.id(), casilla);
        assertThat(texto(delOriginal, Parte.Clase.FIRMANTES)).doesNotContain(DEL_ESCRITORIO);
        assertThat(texto(delOriginal, Parte.Clase.CRONOLOGIA))
                .doesNotContain(DEL_ESCRITORIO)
                .doesNotContain("Captura 1: 1000");
        assertThat(texto(delOriginal, Parte.Clase.CIFRA)).contains("[origen, DOCUMENTO]");
    }

    @Test
    void
            a_version_does_not_name_who_signed_the_next_nor_the_next_who_signed_what_was_opened_again() {
        Borrador borrador = escritorio.borrador(2052, 1);
        UUID seccion = escritorio.solicita(borrador, "adecuaciones", "PRESUPUESTO");
        escritorio.captura(seccion, 1, "1000");
        escritorio.autoriza(seccion);
        Version primera = versiones.busca(escritorio.envia(borrador)).orElseThrow();
        Casilla casilla = casilla(seccion, 1);
        String antes = texto(carpeta(primera.documento(), casilla), Parte.Clase.FIRMANTES);

        escritorio.manda(
                "planeacion",
                "/planeacion/versiones/" + primera.id() + "/corregir",
                "solicitud",
                seccion.toString(),
                "nota",
                "El importe era otro.");
        escritorio.captura(seccion, 1, "1500");
        atiende(seccion);
        escritorio.autoriza(seccion);
        Version segunda = versiones.busca(escritorio.envia(borrador)).orElseThrow();

        assertThat(texto(carpeta(primera.documento(), casilla), Parte.Clase.FIRMANTES))
                .isEqualTo(antes);
        assertThat(texto(carpeta(primera.documento(), casilla), Parte.Clase.CRONOLOGIA))
                .contains("Captura 1: 1000")
                .doesNotContain("Captura 2", "El importe era otro.");
        ExpedienteDeCifra despues = carpeta(segunda.documento(), casilla);
        assertThat(texto(despues, Parte.Clase.FIRMANTES)).contains(DEL_ESCRITORIO);
        assertThat(
                        despues.parte(Parte.Clase.FIRMANTES).orElseThrow().filas().stream()
                                .filter(f -> f.contains("Titular de presupuesto")))
                .as("the endorsement of what was opened again is told as history only")
                .hasSize(1);
        assertThat(texto(despues, Parte.Clase.CRONOLOGIA))
                .contains("Captura 1: 1000", "Captura 2: 1500", "El importe era otro.");
    }

    private void atiende(UUID seccion) {
        mesa.expediente(seccion)
                .orElseThrow()
                .situacion()
                .abiertas()
                .forEach(o ->
                        mesa.actua(
                                seccion,
                                new Mesa.Intento(
                                        Accion.ATENDER,
                                        "Corregido",
                                        Optional.empty(),
                                        mesa.expediente(seccion).orElseThrow().huella(),
                                        o.numero()),
                                "presupuesto",
                                Idioma.ES));
    }
}

package mx.recauda.platform.rendicion.mesa;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.rendicion.mesa.justificacion.CeldaComparada;
import mx.recauda.platform.rendicion.mesa.justificacion.Comparado;
import mx.recauda.platform.rendicion.mesa.justificacion.EstadoDeCelda;
import mx.recauda.platform.rendicion.mesa.justificacion.RevisionDeCeldas;
import mx.recauda.rendicion.flujo.Accion;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The people of the demonstration at the desk, for tests that read as a story. */
final class Escritorio {

    private final MockMvcTester paginas;
    private final UserDetailsService usuarios;
    private final Borradores borradores;
    private final Mesa mesa;
    private final Capturas capturas;
    private final RevisionDeCeldas revision;
    private final FechaDeOperacion fecha;

    Escritorio(
            MockMvcTester paginas,
            UserDetailsService usuarios,
            Borradores borradores,
            Mesa mesa,
            Capturas capturas,
            RevisionDeCeldas revision,
            FechaDeOperacion fecha) {
        this.revision = revision;
        this.paginas = paginas;
        this.usuarios = usuarios;
        this.borradores = borradores;
        this.mesa = mesa;
        this.capturas = capturas;
        this.fecha = fecha;
    }

    Borrador borrador() {
        return borradores.deClave("2026-T4-50-GYR").orElseThrow();
    }

    /** A draft of another quarter with the same shape. */
    Borrador borrador(int anio, int trimestre) {
        return borradores.crea(anio, trimestre, borradores.base(borrador()), "planeacion");
    }

    UUID solicita(Borrador borrador, String seccion, String area) {
        return mesa.solicita(
                        borrador,
                        new Mesa.Peticion(
                                seccion,
                                List.of(),
                                area,
                                fecha.hoy().plusDays(3),
                                fecha.hoy().plusDays(6),
                                ""),
                        "planeacion",
                        Idioma.ES)
                .valor()
                .orElseThrow();
    }

    Guardado captura(UUID solicitud, int indice, String valor) {
        return captura(solicitud, indice, valor, "presupuesto");
    }

    Guardado captura(UUID solicitud, int indice, String valor, String cuenta) {
        Expediente e = mesa.expediente(solicitud).orElseThrow();
        return capturas.guarda(
                solicitud,
                e.campos().get(indice),
                e.celdas().get(indice).numero(),
                valor,
                cuenta,
                Idioma.ES);
    }

    /** A cell with a number: one that has a page of its own. */
    int comparable(UUID solicitud) {
        return mesa.expediente(solicitud).orElseThrow().campos().stream()
                .filter(Campo::numerico)
                .findFirst()
                .orElseThrow()
                .indice();
    }

    /** Gives a value to the cells with a threshold that have none. */
    void llenaLasVigiladas(UUID solicitud) {
        llenaLasVigiladas(solicitud, "presupuesto");
    }

    private void llenaLasVigiladas(UUID solicitud, String cuenta) {
        for (Optional<CeldaComparada> vacia = vacia(solicitud);
                vacia.isPresent();
                vacia = vacia(solicitud)) {
            captura(solicitud, vacia.get().campo().indice(), dentro(vacia.get()), cuenta);
        }
    }

    private Optional<CeldaComparada> vacia(UUID solicitud) {
        return revision.vigiladas(mesa.expediente(solicitud).orElseThrow(), Idioma.ES).stream()
                .filter(c -> c.estado() == EstadoDeCelda.VACIA)
                .findFirst();
    }

    /** A value inside the threshold: that of what it is compared with, or that of the form. */
    private static String dentro(CeldaComparada celda) {
        return celda.comparados().stream()
                .filter(c -> c.umbral().isPresent() && !c.texto().isBlank())
                .map(Comparado::texto)
                .findFirst()
                .orElse(celda.campo().anterior().isBlank() ? "1" : celda.campo().anterior());
    }

    /** From delivered to authorised, by the four who do it. */
    void autoriza(UUID solicitud) {
        autoriza(solicitud, "presupuesto", "titular");
    }

    void autoriza(UUID solicitud, String elaborador, String titular) {
        llenaLasVigiladas(solicitud, elaborador);
        actua(solicitud, Accion.ENTREGAR, elaborador);
        aprueba(solicitud, titular);
    }

    /** What was delivered, endorsed by its area and by planning, and authorised. */
    void aprueba(UUID solicitud) {
        aprueba(solicitud, "titular");
    }

    private void aprueba(UUID solicitud, String titular) {
        actua(solicitud, Accion.DAR_VISTO_BUENO, titular);
        actua(solicitud, Accion.DAR_VISTO_BUENO, "planeacion");
        actua(solicitud, Accion.AUTORIZAR, "finanzas");
    }

    private void actua(UUID solicitud, Accion accion, String cuenta) {
        String huella = mesa.expediente(solicitud).orElseThrow().huella();
        var hecho = mesa.actua(solicitud, Mesa.Intento.de(accion, "", huella), cuenta, Idioma.ES);
        if (hecho.tieneErrores()) {
            throw new AssertionError(hecho.incidencias());
        }
    }

    MvcTestResult abre(String cuenta, String ruta) {
        return paginas.get().uri(ruta).with(user(usuarios.loadUserByUsername(cuenta))).exchange();
    }

    /** What a page says. */
    String texto(String cuenta, String ruta) {
        return new String(
                abre(cuenta, ruta).getResponse().getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The page a form leads to, with what the form left for it. */
    MvcTestResult abre(String cuenta, String ruta, MvcTestResult despuesDe) {
        var peticion = paginas.get().uri(ruta).with(user(usuarios.loadUserByUsername(cuenta)));
        for (var dejado : despuesDe.getMvcResult().getFlashMap().entrySet()) {
            peticion = peticion.flashAttr(dejado.getKey(), dejado.getValue());
        }
        return peticion.exchange();
    }

    MvcTestResult manda(String cuenta, String ruta, String... campos) {
        var peticion =
                paginas.post()
                        .uri(ruta)
                        .with(user(usuarios.loadUserByUsername(cuenta)))
                        .with(csrf());
        for (int i = 0; i < campos.length; i += 2) {
            peticion = peticion.param(campos[i], campos[i + 1]);
        }
        return peticion.exchange();
    }

    /** Sends a body to the API. */
    MvcTestResult mandaJson(String cuenta, String verbo, String ruta, String cuerpo) {
        return paginas.method(HttpMethod.valueOf(verbo))
                .uri(ruta)
                .with(user(usuarios.loadUserByUsername(cuenta)))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(cuerpo)
                .exchange();
    }

    private static MockMultipartFile pdf(String campo, byte[] archivo) {
        return new MockMultipartFile(campo, "acuse.pdf", "application/pdf", archivo);
    }

    /** Sends a form with a file, under each of the names that forms give it. */
    MvcTestResult sube(String cuenta, String ruta, byte[] archivo, String... campos) {
        var peticion =
                paginas.post()
                        .uri(ruta)
                        .multipart()
                        .file(pdf("archivo", archivo))
                        .file(pdf("acuse", archivo))
                        .with(user(usuarios.loadUserByUsername(cuenta)))
                        .with(csrf());
        for (int i = 0; i < campos.length; i += 2) {
            peticion = peticion.param(campos[i], campos[i + 1]);
        }
        return peticion.exchange();
    }

    /** Sends the draft and gives the id of its version. */
    UUID envia(Borrador borrador) {
        MvcTestResult enviada =
                manda(
                        "supervision",
                        "/planeacion/borradores/" + borrador.id() + "/enviar",
                        "oficio",
                        "09 52 75 931 0/ 4507",
                        "motivo",
                        "Las demás secciones se informan por separado.");
        String ruta = enviada.getResponse().getRedirectedUrl();
        if (ruta == null) {
            throw new AssertionError("not sent");
        }
        return UUID.fromString(ruta.substring(ruta.lastIndexOf('/') + 1));
    }
}

package mx.recauda.platform.rendicion.oficios;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.base.Siembra;
import mx.recauda.platform.rendicion.captura.Archivo;
import mx.recauda.platform.rendicion.compromisos.Autoria;
import mx.recauda.platform.rendicion.compromisos.Compromisos;
import mx.recauda.platform.rendicion.compromisos.Ficha;
import mx.recauda.rendicion.oficio.ActoDeOficio;
import mx.recauda.rendicion.oficio.Parte;
import mx.recauda.rendicion.oficio.Sentido;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Twenty-four invented letters for {@code --demo}, with turns, returns, receipts and answers.
 * Nobody sent them.
 */
@Component
@Order(340)
class OficiosDeDemostracion implements Siembra {

    private static final String CUENTA = "planeacion";
    private static final int CUANTOS = 24;
    private static final Parte FUERA =
            new Parte(
                    "Persona inventada",
                    "Titular de revisión",
                    "Oficina de revisión (demostración)");
    private static final Parte NOSOTROS =
            new Parte("Inés Planeación", "Analista de planeación", "Coordinación de Planeación");
    private static final List<String> AREAS = List.of("PRESUPUESTO", "JURIDICO", "FINANZAS");

    private final Oficios oficios;
    private final Compromisos compromisos;
    private final Autoria autoria;
    private final Identificadores identificadores;

    OficiosDeDemostracion(
            Oficios oficios,
            Compromisos compromisos,
            Autoria autoria,
            Identificadores identificadores) {
        this.oficios = oficios;
        this.compromisos = compromisos;
        this.autoria = autoria;
        this.identificadores = identificadores;
    }

    @Override
    @Transactional
    public void siembra(boolean demostracion) {
        if (!demostracion
                || !oficios.todos().isEmpty()
                || autoria.puestos(CUENTA).isEmpty()
                || !AREAS.stream().allMatch(autoria::existe)) {
            return;
        }
        List<Ficha> promesas = compromisos.todas();
        for (int i = 0; i < CUANTOS; i++) {
            siembra(i, i < promesas.size() ? Optional.of(promesas.get(i)) : Optional.empty());
        }
    }

    private void siembra(int i, Optional<Ficha> promesa) {
        boolean recibido = i % 3 != 2;
        LocalDate fecha = autoria.hoy().minusDays(90L - i * 3L);
        FichaDeOficio f =
                bien(
                        oficios.registra(
                                new NuevoOficio(
                                        identificadores.nuevo(),
                                        recibido ? Sentido.RECIBIDO : Sentido.EMITIDO,
                                        "DEMO/" + (4500 + i) + "/" + fecha.getYear(),
                                        fecha,
                                        recibido ? FUERA : NOSOTROS,
                                        recibido ? NOSOTROS : FUERA,
                                        asunto(i, promesa),
                                        Optional.empty(),
                                        i % 5 == 4
                                                ? Optional.empty()
                                                : Optional.of(fecha.plusDays(40)),
                                        promesa.map(p -> List.of("compromiso:" + p.id()))
                                                .orElse(List.of())),
                                CUENTA,
                                true,
                                Idioma.ES));
        if (recibido) {
            turna(f, i, fecha);
        } else if (i % 2 == 0) {
            acusa(f, i, fecha);
        }
    }

    private static String asunto(int i, Optional<Ficha> promesa) {
        String sobre = promesa.map(Ficha::clave).orElse("un compromiso");
        return (i % 2 == 0 ? "Solicita el avance de " : "Remite información de ")
                + sobre
                + " (demostración)";
    }

    private void turna(FichaDeOficio ficha, int i, LocalDate fecha) {
        FichaDeOficio f = turno(ficha, fecha, Optional.empty(), AREAS.get(i % 3));
        if (i % 4 == 1) {
            f = turno(f, fecha.plusDays(2), Optional.of(1), AREAS.get((i + 1) % 3));
        }
        int ultimo = f.leidos();
        if (i % 4 == 2) {
            f =
                    actua(
                            f,
                            (autor, archivo, sha) ->
                                    new ActoDeOficio.Atendido(
                                            fecha.plusDays(6),
                                            autor,
                                            ultimo,
                                            "Se preparó la respuesta."));
        }
        if (i % 8 == 3) {
            actua(
                    f,
                    (autor, archivo, sha) ->
                            new ActoDeOficio.Devuelto(
                                    fecha.plusDays(5),
                                    autor,
                                    ultimo,
                                    "No es asunto de esta área."));
        }
        if (i % 8 == 2) {
            responde(f, i, fecha.plusDays(8));
        }
    }

    private FichaDeOficio turno(
            FichaDeOficio f, LocalDate dia, Optional<Integer> desde, String area) {
        return actua(
                f,
                (autor, archivo, sha) ->
                        new ActoDeOficio.Turnado(
                                dia,
                                autor,
                                f.leidos() + 1,
                                desde,
                                area,
                                "",
                                "Preparar la respuesta con su evidencia.",
                                dia.plusDays(15)));
    }

    private void responde(FichaDeOficio f, int i, LocalDate fecha) {
        bien(
                oficios.registra(
                        new NuevoOficio(
                                identificadores.nuevo(),
                                Sentido.EMITIDO,
                                "DEMO/" + (4700 + i) + "/" + fecha.getYear(),
                                fecha,
                                NOSOTROS,
                                FUERA,
                                "Contesta el oficio " + f.oficio().numero(),
                                Optional.of(f.id()),
                                Optional.empty(),
                                f.objetos()),
                        CUENTA,
                        true,
                        Idioma.ES));
    }

    private void acusa(FichaDeOficio f, int i, LocalDate fecha) {
        byte[] sello =
                ("Acuse inventado del oficio " + f.oficio().numero() + "\n")
                        .getBytes(StandardCharsets.UTF_8);
        bien(
                oficios.actua(
                        f.id(),
                        new IntentoDeOficio(
                                identificadores.nuevo(),
                                f.leidos(),
                                (autor, archivo, sha) ->
                                        new ActoDeOficio.Acusado(
                                                fecha.plusDays(1), autor, archivo, sha),
                                Optional.of(new Archivo("acuse-" + i + ".txt", sello))),
                        CUENTA,
                        Idioma.ES));
    }

    private FichaDeOficio actua(FichaDeOficio f, IntentoDeOficio.PorFirmar acto) {
        UUID clave = identificadores.nuevo();
        return bien(
                oficios.actua(
                        f.id(), IntentoDeOficio.de(clave, f.leidos(), acto), CUENTA, Idioma.ES));
    }

    private static FichaDeOficio bien(Resultado<Optional<FichaDeOficio>> hecho) {
        return hecho.valor()
                .orElseThrow(() ->
                        new IllegalStateException("demonstration refused: " + hecho.incidencias()));
    }
}

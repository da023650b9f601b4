package mx.recauda.platform.rendicion.mesa;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.rendicion.informes.Etiquetas;
import mx.recauda.rendicion.flujo.Accion;
import mx.recauda.rendicion.flujo.Acto;
import mx.recauda.rendicion.flujo.Estado;
import mx.recauda.rendicion.flujo.Firma;
import mx.recauda.rendicion.flujo.Flujo;
import mx.recauda.rendicion.flujo.Papel;
import mx.recauda.rendicion.flujo.Situacion;
import mx.recauda.rendicion.flujo.Solicitud;
import mx.recauda.rendicion.flujo.Tramite;
import mx.recauda.rendicion.flujo.Transiciones;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Signs an act with the post held today, and says which rules of the road it breaks. */
@Component
class Actos {

    private final Firmas firmas;
    private final Etiquetas etiquetas;

    Actos(Firmas firmas, Etiquetas etiquetas) {
        this.firmas = firmas;
        this.etiquetas = etiquetas;
    }

    /** The act as it would be added, with every rule it breaks; empty without a post to sign it. */
    Resultado<Optional<Acto>> de(
            Tramite tramite, Situacion antes, Mesa.Intento intento, String cuenta, Idioma idioma) {
        Papel papel = papelPara(antes.estado(), intento.accion());
        Optional<Firma> firma = firmas.para(cuenta, papel, tramite.solicitud().area());
        if (firma.isEmpty()) {
            return new Resultado<>(Optional.empty(), List.of(sinNombramiento(cuenta, idioma)));
        }
        Acto acto =
                new Acto(
                        intento.accion(),
                        firma.get(),
                        intento.nota().strip(),
                        intento.vence(),
                        Optional.of(intento.huellaVista()).filter(h -> !h.isEmpty()),
                        Optional.empty(),
                        intento.observacion());
        Resultado<Situacion> despues =
                Flujo.aplica(llamada(tramite.solicitud()), antes, acto, idioma);
        return new Resultado<>(Optional.of(acto), despues.incidencias());
    }

    /** The request with its section as people call it: what is told of it names it so. */
    Solicitud llamada(Solicitud solicitud) {
        return solicitud.llamada(etiquetas.seccion(solicitud.seccion()));
    }

    private static Papel papelPara(Estado estado, Accion accion) {
        return Transiciones.TABLA.stream()
                .filter(l -> l.desde() == estado && l.accion() == accion)
                .map(Transiciones.Linea::papel)
                .findFirst()
                .orElse(Papel.PLANEACION);
    }

    /** The person holds no post today. */
    Incidencia sinNombramiento(String cuenta, Idioma idioma) {
        return Incidencia.de(ErrorDeMesa.SIN_NOMBRAMIENTO, idioma, cuenta, firmas.hoy().toString());
    }
}

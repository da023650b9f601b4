package mx.recauda.platform.afiliacion.web;

import mx.recauda.ley.identidad.Nss;
import mx.recauda.platform.afiliacion.patrones.RegistroListado;
import mx.recauda.platform.afiliacion.patrones.RegistrosPatronales;
import mx.recauda.platform.afiliacion.patrones.RegistrosPatronales.Filtro;
import mx.recauda.platform.afiliacion.personas.Asegurado;
import mx.recauda.platform.afiliacion.personas.Personas;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.portal.Buscador;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.portal.Texto;
import mx.recauda.platform.seguridad.Permiso;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds employers and persons of one's scope from the search of every page. */
@Component
class BuscadorDeAfiliacion implements Buscador {

    private static final int MAXIMO = 10;
    private static final int LARGO_DE_REGISTRO = 11;
    private static final Pattern NSS = Pattern.compile("[0-9]{11}");

    private final RegistrosPatronales registros;
    private final Personas personas;
    private final FechaDeOperacion fecha;

    BuscadorDeAfiliacion(RegistrosPatronales registros, Personas personas, FechaDeOperacion fecha) {
        this.registros = registros;
        this.personas = personas;
        this.fecha = fecha;
    }

    @Override
    public List<Hallado> busca(String consulta, Persona persona) {
        Stream<Hallado> patrones =
                persona.puede(Permiso.LEER_PATRONES) ? patrones(consulta) : Stream.empty();
        Stream<Hallado> trabajadores =
                persona.puede(Permiso.LEER_PERSONAS)
                        ? personas.busca(nssOTexto(consulta), 0, MAXIMO).stream()
                                .map(a -> hallado(a, sinSeparadores(consulta)))
                        : Stream.empty();
        return Stream.concat(patrones, trabajadores).toList();
    }

    private Stream<Hallado> patrones(String consulta) {
        String numero = sinSeparadores(consulta);
        String texto =
                numero.length() == LARGO_DE_REGISTRO ? numero : consulta.toUpperCase(Locale.ROOT);
        return registros.busca(new Filtro(texto, "", "", fecha.hoy()), 0, MAXIMO).stream()
                .map(r -> hallado(r, numero));
    }

    private static Hallado hallado(RegistroListado r, String numero) {
        return new Hallado(
                Texto.de("patrones.buscado"),
                r.formato() + " · " + r.nombre(),
                Texto.de("menu.patrones"),
                "/patrones/" + r.id(),
                r.numero().equals(numero));
    }

    private static String nssOTexto(String consulta) {
        String numero = sinSeparadores(consulta);
        return NSS.matcher(numero).matches() ? numero : consulta;
    }

    private static Hallado hallado(Asegurado a, String numero) {
        return new Hallado(
                Texto.de("personas.buscada"),
                new Nss(a.nss()).formato() + " · " + a.datos().nombreCompleto(),
                Texto.de("menu.personas"),
                "/personas/" + a.id(),
                a.nss().equals(numero) || a.datos().curp().equals(numero));
    }

    private static String sinSeparadores(String consulta) {
        return consulta.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}

package mx.recauda.platform.rendicion.indicadores.web;

import mx.recauda.platform.portal.Buscador;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.portal.Texto;
import mx.recauda.platform.rendicion.indicadores.ClaseDeInstrumento;
import mx.recauda.platform.rendicion.indicadores.Instrumento;
import mx.recauda.platform.rendicion.indicadores.Instrumentos;
import mx.recauda.platform.seguridad.Permiso;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds indicators and matrices by key or by name. */
@Component
class BuscadorDeIndicadores implements Buscador {

    private static final int MAXIMO = 10;

    private final Instrumentos instrumentos;

    BuscadorDeIndicadores(Instrumentos instrumentos) {
        this.instrumentos = instrumentos;
    }

    @Override
    public List<Hallado> busca(String consulta, Persona persona) {
        if (!persona.puede(Permiso.LEER_INDICADORES)) {
            return List.of();
        }
        String q = consulta.toLowerCase(Locale.ROOT);
        return Stream.of(ClaseDeInstrumento.FICHA, ClaseDeInstrumento.MIR)
                .flatMap(c -> instrumentos.ultimos(c).stream())
                .filter(i -> i.titulo().toLowerCase(Locale.ROOT).contains(q))
                .limit(MAXIMO)
                .map(i -> hallado(i, consulta))
                .toList();
    }

    private static Hallado hallado(Instrumento i, String consulta) {
        boolean ficha = i.clase() == ClaseDeInstrumento.FICHA;
        return new Hallado(
                Texto.de(ficha ? "buscar.indicador" : "buscar.matriz"),
                i.titulo(),
                Texto.de("version.n", i.numero()),
                ficha ? "/indicadores/fichas/" + i.clave() : "/mir/" + i.id(),
                i.clave().equalsIgnoreCase(consulta));
    }
}

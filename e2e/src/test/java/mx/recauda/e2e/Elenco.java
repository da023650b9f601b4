package mx.recauda.e2e;

import java.util.LinkedHashMap;
import java.util.Map;

/** Those who take part in a journey, each signed in when first called. */
final class Elenco implements AutoCloseable {

    private final Map<String, Persona> personas = new LinkedHashMap<>();
    private final Modo modo;

    Elenco(Modo modo) {
        this.modo = modo;
    }

    Modo modo() {
        return modo;
    }

    Persona persona(String cuenta) {
        return personas.computeIfAbsent(cuenta, c -> Persona.de(modo, c));
    }

    @Override
    public void close() {
        personas.values().forEach(Persona::close);
    }
}

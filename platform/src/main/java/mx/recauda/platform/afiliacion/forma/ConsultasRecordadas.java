package mx.recauda.platform.afiliacion.forma;

import jakarta.servlet.http.HttpSession;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What people look for (an NSS, a CURP, an RFC, a name) never becomes part of an address: it stays
 * in the session under an opaque id.
 */
public final class ConsultasRecordadas {

    private static final int RECORDADAS = 20;
    private static final int LARGO = 200;

    private ConsultasRecordadas() {}

    /** Keeps what was typed and returns the id that goes in the address. */
    public static UUID recuerda(HttpSession sesion, String lista, Map<String, String> consulta) {
        Map<UUID, Map<String, String>> todas = new LinkedHashMap<>(todas(sesion, lista));
        if (todas.size() >= RECORDADAS) {
            todas.remove(todas.keySet().iterator().next());
        }
        Map<String, String> corta = new LinkedHashMap<>();
        consulta.forEach((campo, valor) -> {
            if (!campo.startsWith("_") && !valor.isBlank()) {
                corta.put(
                        campo, valor.strip().substring(0, Math.min(LARGO, valor.strip().length())));
            }
        });
        UUID id = UUID.randomUUID();
        todas.put(id, corta);
        sesion.setAttribute(lista, todas);
        return id;
    }

    /** What was typed under an id; empty when the session has none. */
    public static Map<String, String> busca(HttpSession sesion, String lista, String id) {
        try {
            return id.isEmpty()
                    ? Map.of()
                    : todas(sesion, lista).getOrDefault(UUID.fromString(id), Map.of());
        } catch (IllegalArgumentException noEsId) {
            return Map.of();
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<UUID, Map<String, String>> todas(HttpSession sesion, String lista) {
        return sesion.getAttribute(lista) instanceof Map<?, ?> guardadas
                ? (Map<UUID, Map<String, String>>) guardadas
                : Map.of();
    }
}

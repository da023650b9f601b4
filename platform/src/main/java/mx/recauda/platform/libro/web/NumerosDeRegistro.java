package mx.recauda.platform.libro.web;

import mx.recauda.ley.libro.Cuenta;
import mx.recauda.platform.libro.CuentaDelLibro;
import mx.recauda.platform.seguridad.DirectorioDeAlcance;

import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The registro patronal of accounts, of which the ledger keeps only the identity. */
@Component
class NumerosDeRegistro {

    private final List<DirectorioDeAlcance> directorios;

    NumerosDeRegistro(List<DirectorioDeAlcance> directorios) {
        this.directorios = List.copyOf(directorios);
    }

    /**
     * An account with its registro patronal.
     *
     * @param numero eleven positions; empty for an account of no registro
     */
    record Numerada(CuentaDelLibro cuenta, String numero) {}

    /** The accounts of a page, in order, their registros asked for together. */
    List<Numerada> de(List<CuentaDelLibro> pagina) {
        Set<UUID> registros =
                pagina.stream()
                        .flatMap(c -> c.cuenta().registro().stream())
                        .collect(Collectors.toUnmodifiableSet());
        Map<UUID, String> numeros = new HashMap<>();
        if (!registros.isEmpty()) {
            directorios.forEach(d -> numeros.putAll(d.numerosDeRegistro(registros)));
        }
        return pagina.stream().map(c -> new Numerada(c, numero(c.cuenta(), numeros))).toList();
    }

    private static String numero(Cuenta cuenta, Map<UUID, String> numeros) {
        return cuenta.registro().map(r -> numeros.getOrDefault(r, "")).orElse("");
    }
}

package mx.recauda.platform.libro.web;

import mx.recauda.platform.libro.CuentaDelLibro;
import mx.recauda.platform.seguridad.DirectorioDeAlcance;

import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The registro patronal of an account, of which the ledger keeps only the identity. */
@Component
class NumerosDeRegistro {

    private final List<DirectorioDeAlcance> directorios;

    NumerosDeRegistro(List<DirectorioDeAlcance> directorios) {
        this.directorios = List.copyOf(directorios);
    }

    /**
     * Eleven positions, or empty for an account of no registro. What was asked once is kept for as
     * long as the answer is used: one for each file.
     */
    Function<CuentaDelLibro, String> deUnaVez() {
        Map<UUID, String> conocidos = new HashMap<>();
        return cuenta ->
                cuenta.cuenta()
                        .registro()
                        .map(r -> conocidos.computeIfAbsent(r, this::numero))
                        .orElse("");
    }

    private String numero(UUID registro) {
        return directorios.stream()
                .flatMap(d -> d.numeroDeRegistro(registro).stream())
                .findFirst()
                .orElse("");
    }
}

package mx.recauda.platform.pagos;

import mx.recauda.ley.libro.Fondo;
import mx.recauda.platform.base.FalloConCodigo;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The name of a debt of an account statement: month and fund, {@code 2026-03.IMSS}. */
public final class ClaveDeAdeudo {

    private static final Pattern FORMA =
            Pattern.compile(
                    "[0-9]{4}-(0[1-9]|1[0-2])\\.("
                            + Arrays.stream(Fondo.values())
                                    .map(Fondo::name)
                                    .collect(Collectors.joining("|"))
                            + ")");

    private ClaveDeAdeudo() {}

    /**
     * That all of them are names of debts, owed or not.
     *
     * @throws FalloConCodigo PAG-055 with the one that is not
     */
    public static void exige(Collection<? extends @Nullable String> claves) {
        for (String clave : claves) {
            if (clave == null || !FORMA.matcher(clave).matches()) {
                throw new FalloConCodigo(
                        FalloConCodigo.Clase.ENTRADA,
                        ErrorDePago.DATO_IMPOSIBLE,
                        "adeudos",
                        String.valueOf(clave));
            }
        }
    }
}

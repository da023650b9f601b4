package mx.recauda.platform.rendicion.medidas;

import mx.recauda.platform.portal.Formato;
import mx.recauda.rendicion.medida.Hechos;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Facts as people read them: amounts with separators, concepts by name. Files have them as they
 * are.
 */
@Component
class HechosEscritos {

    private static final Set<String> NUMEROS =
            Set.of(
                    "cotizantes",
                    "sbcPromedio",
                    "importe",
                    "determinado",
                    "pagado",
                    "pagadoSegundoMes");

    /** Columns that are aligned as numbers. */
    static final Set<String> ALINEADAS =
            Stream.concat(NUMEROS.stream(), Stream.of("asiento"))
                    .collect(Collectors.toUnmodifiableSet());

    private final Formato formato;
    private final MessageSource textos;

    HechosEscritos(Formato formato, MessageSource textos) {
        this.formato = formato;
        this.textos = textos;
    }

    List<List<String>> de(Hechos hechos) {
        List<List<String>> filas = new ArrayList<>();
        for (List<String> fila : hechos.filas()) {
            List<String> escrita = new ArrayList<>();
            for (int i = 0; i < fila.size(); i++) {
                escrita.add(celda(hechos.columnas().get(i), fila.get(i)));
            }
            filas.add(escrita);
        }
        return filas;
    }

    private String celda(String columna, String valor) {
        if (NUMEROS.contains(columna)) {
            return formato.numero(new BigDecimal(valor));
        }
        return switch (columna) {
            case "concepto" -> texto(concepto(valor), valor);
            case "componente" -> texto("libro.componente." + valor, valor);
            default -> valor;
        };
    }

    // Of the ledger as it names them, of a determination as the columns of its rows.
    private static String concepto(String valor) {
        return valor.equals(valor.toUpperCase(Locale.ROOT))
                ? "libro.rubro." + valor
                : "medidas.concepto." + valor;
    }

    private String texto(String clave, String siNo) {
        String texto =
                textos.getMessage(clave, new Object[0], siNo, LocaleContextHolder.getLocale());
        return texto == null ? siNo : texto;
    }
}

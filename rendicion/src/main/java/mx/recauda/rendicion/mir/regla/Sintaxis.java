package mx.recauda.rendicion.mir.regla;

import mx.recauda.rendicion.indicador.FichaTecnica;
import mx.recauda.rendicion.indicador.Variable;
import mx.recauda.rendicion.texto.Texto;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The shapes of the narrative summary, read by the endings of words. Spanish has more exceptions
 * than these patterns know, which is why every finding they give is a warning.
 */
final class Sintaxis {

    private static final Pattern FIN =
            Pattern.compile("contribuir al? .+ (mediante|a traves de) .+");
    private static final Pattern INFINITIVO = Pattern.compile("[a-z]{2,}(ar|er|ir)(se|lo|la)?");
    private static final Pattern PARTICIPIO =
            Pattern.compile(
                    "[a-z]+(ado|ido)(s)?|[a-z]+(ada|ida)(s)?"
                            + "|(hech|puest|escrit|abiert|resuelt|cubiert|impres|provist|suscrit"
                            + "|compuest|inscrit)[oa]s?");
    private static final Pattern NOMBRE_DE_ACCION =
            Pattern.compile(
                    "[a-z]*(cion|sion|miento|aje|anza|encia|ancia|dura|tura)(es|s)?"
                            + "|cobro|pago|registro|envio|control|analisis|diseno|desarrollo"
                            + "|calculo|seguimiento|entrega|visita|consulta|compra|mejora|alta"
                            + "|baja|entero|cotejo|requerimiento|embargo|remate|reparto|apoyo");
    private static final Pattern NIEGA =
            Pattern.compile("(no|falta|ausencia|carencia|sin|nunca|nadie|ningun[oa]?)\\b.*");
    private static final Pattern SOLUCION =
            Pattern.compile(
                    ".*\\b(falta de|ausencia de|carencia de|no existen?|inexistencia de|no hay"
                            + "|no se cuenta con)\\b.*");
    private static final Pattern SIMBOLO = Pattern.compile("[\\p{L}][\\p{L}\\d_]*(-1)?");
    private static final Set<String> VERBOS_NO_POBLACION = Set.of("contribuir", "lograr");

    private Sintaxis() {}

    static boolean esFin(String texto) {
        return FIN.matcher(Texto.plano(texto)).matches();
    }

    static boolean esProposito(String texto) {
        List<String> palabras = Texto.palabras(texto);
        return palabras.size() >= 4
                && !VERBOS_NO_POBLACION.contains(palabras.getFirst())
                && !INFINITIVO.matcher(palabras.getFirst()).matches()
                && !esNombreDeAccion(palabras.getFirst());
    }

    static boolean esComponente(String texto) {
        List<String> palabras = Texto.palabras(texto);
        return palabras.size() >= 2
                && !INFINITIVO.matcher(palabras.getFirst()).matches()
                && palabras.stream().skip(1).anyMatch(p -> PARTICIPIO.matcher(p).matches());
    }

    static boolean esActividad(String texto) {
        List<String> palabras = Texto.palabras(texto);
        return palabras.size() >= 2 && esNombreDeAccion(palabras.getFirst());
    }

    private static boolean esNombreDeAccion(String palabra) {
        return NOMBRE_DE_ACCION.matcher(palabra).matches();
    }

    static boolean niega(String texto) {
        return NIEGA.matcher(Texto.plano(texto)).matches();
    }

    static boolean implicaSolucion(String texto) {
        return SOLUCION.matcher(Texto.plano(texto)).matches();
    }

    /** The symbols of the formula that no variable of the sheet explains with its source. */
    static Set<String> simbolosSinDescribir(FichaTecnica ficha) {
        Set<String> descritos =
                ficha.variables().stream()
                        .filter(v -> !v.descripcion().isBlank() && !v.fuente().isBlank())
                        .map(Variable::simbolo)
                        .collect(Collectors.toSet());
        Set<String> sin = new TreeSet<>();
        Matcher m = SIMBOLO.matcher(ficha.formula());
        while (m.find()) {
            if (!descritos.contains(m.group())) {
                sin.add(m.group());
            }
        }
        return sin;
    }
}

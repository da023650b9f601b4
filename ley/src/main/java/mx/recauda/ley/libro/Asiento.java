package mx.recauda.ley.libro;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.huella.Resumen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An entry: what one act changes, in lines that sum to zero. Once in the ledger it is never
 * changed; another entry reverses it.
 *
 * @param clave idempotency key, 1 to 200 printable characters: the same key with the same content
 *     is one entry, with other content it is refused
 * @param oficina key of the office on that day; empty when it is of none
 * @param fundamento legal ground, as cited
 * @param efectivo day on which it takes effect
 * @param reversaDe key of the entry that this one reverses
 */
public record Asiento(
        String clave,
        Origen origen,
        String oficina,
        String fundamento,
        LocalDate efectivo,
        Optional<String> reversaDe,
        List<Partida> partidas) {

    private static final Pattern CLAVE = Pattern.compile("[!-~]{1,200}");
    private static final Pattern OFICINA = Pattern.compile("|[0-9]{4}");
    private static final Pattern FUNDAMENTO =
            Pattern.compile("[^\\p{Cntrl}]{0,199}[^\\p{Cntrl}\\s]");

    private record ConClave(String clave, Partida partida) {}

    /** Keeps the lines in the order of their accounts. */
    public Asiento {
        // The text of each account is made once, not at each comparison.
        partidas =
                partidas.stream()
                        .map(p -> new ConClave(p.cuenta().clave(), p))
                        .sorted(Comparator.comparing(ConClave::clave))
                        .map(ConClave::partida)
                        .toList();
    }

    /** An entry that reverses nothing. */
    public static Asiento de(
            String clave,
            Origen origen,
            String oficina,
            String fundamento,
            LocalDate efectivo,
            List<Partida> partidas) {
        return new Asiento(
                clave, origen, oficina, fundamento, efectivo, Optional.empty(), partidas);
    }

    /** The entry that undoes this one: the same accounts, the opposite amounts. */
    public Asiento reversa(String nuevaClave, Origen acto, String motivo, LocalDate dia) {
        return new Asiento(
                nuevaClave,
                acto,
                oficina,
                motivo,
                dia,
                Optional.of(clave),
                partidas.stream().map(Partida::contraria).toList());
    }

    /** Why it cannot enter the ledger; empty when it can. */
    public List<Defecto> defectos() {
        List<Defecto> defectos = new ArrayList<>();
        if (!CLAVE.matcher(clave).matches()) {
            defectos.add(Defecto.de(ErrorDeLibro.CLAVE, clave));
        }
        if (!FUNDAMENTO.matcher(fundamento).matches()) {
            defectos.add(Defecto.de(ErrorDeLibro.SIN_FUNDAMENTO, clave));
        }
        if (!OFICINA.matcher(oficina).matches()) {
            defectos.add(Defecto.de(ErrorDeLibro.OFICINA, clave, oficina));
        }
        if (partidas.size() < 2) {
            defectos.add(Defecto.de(ErrorDeLibro.POCAS_PARTIDAS, clave));
        }
        sumas(defectos);
        cuentas(defectos);
        return defectos;
    }

    private void sumas(List<Defecto> defectos) {
        Importe suma = partidas.stream().map(Partida::importe).reduce(Importe.CERO, Importe::mas);
        if (!suma.esCero()) {
            defectos.add(Defecto.de(ErrorDeLibro.DESCUADRADO, clave, suma.toString()));
        }
        boolean orden = partidas.stream().anyMatch(p -> p.cuenta().clase().deOrden());
        if (orden && !partidas.stream().allMatch(p -> p.cuenta().clase().deOrden())) {
            defectos.add(Defecto.de(ErrorDeLibro.ORDEN_MEZCLADO, clave));
        }
    }

    private void cuentas(List<Defecto> defectos) {
        Optional<Cuenta> anterior = Optional.empty();
        for (Partida partida : partidas) {
            boolean repetida = anterior.filter(partida.cuenta()::equals).isPresent();
            anterior = Optional.of(partida.cuenta());
            if (repetida) {
                defectos.add(
                        Defecto.de(ErrorDeLibro.CUENTA_REPETIDA, clave, partida.cuenta().clave()));
            }
            if (partida.importe().esCero()) {
                defectos.add(
                        Defecto.de(ErrorDeLibro.IMPORTE_CERO, clave, partida.cuenta().clave()));
            }
        }
    }

    /** The text that its hash is made of: every field, one a line, and the lines in order. */
    public String contenido() {
        StringBuilder texto =
                new StringBuilder()
                        .append(clave)
                        .append('\n')
                        .append(origen)
                        .append('\n')
                        .append(oficina)
                        .append('\n')
                        .append(fundamento)
                        .append('\n')
                        .append(efectivo)
                        .append('\n')
                        .append(reversaDe.orElse(""))
                        .append('\n');
        for (Partida partida : partidas) {
            texto.append(partida.cuenta().clave())
                    .append('|')
                    .append(partida.importe().centavos())
                    .append('\n');
        }
        return texto.toString();
    }

    /** SHA-256 of {@link #contenido()} in UTF-8. */
    public Resumen huella() {
        return Resumen.de(contenido());
    }
}

package mx.recauda.ley.confronta;

import mx.recauda.ley.cuotas.Concepto;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.libro.Cuota;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the data do not explain of the differences of one worker. */
final class Restos {

    /** A rule that gives the amounts that the law does not. */
    private record Candidata(Regla regla, boolean delPatron, Montos cambio) {}

    private final TrabajadorDeclarado instituto;
    private final TrabajadorDeclarado patron;
    private final Montos resto;
    private final long tolerancia;
    private final Map<Linea, Candidata> reglas = new EnumMap<>(Linea.class);

    /**
     * Looks for the readings of the law that explain what is left.
     *
     * @param tramos institute's parts
     * @param leidos employer's parts
     * @param origen what the law gives with the institute's data
     * @param llega what it gives with the employer's
     */
    Restos(
            Modelo modelo,
            List<Tramo> tramos,
            List<Tramo> leidos,
            Tasa primaInstituto,
            Tasa primaPatron,
            TrabajadorDeclarado instituto,
            TrabajadorDeclarado patron,
            Montos origen,
            Montos llega) {
        this.instituto = instituto;
        this.patron = patron;
        this.resto = patron.montos().menos(llega).menos(instituto.montos().menos(origen));
        this.tolerancia = Math.max(1, Math.max(tramos.size(), leidos.size()));
        if (Linea.TODAS.stream().anyMatch(this::falta)) {
            List<Candidata> candidatas = new ArrayList<>();
            for (Regla regla : Regla.OTRAS) {
                modelo.montos(leidos, primaPatron, regla)
                        .map(m -> new Candidata(regla, true, m.menos(llega)))
                        .ifPresent(candidatas::add);
                modelo.montos(tramos, primaInstituto, regla)
                        .map(m -> new Candidata(regla, false, origen.menos(m)))
                        .ifPresent(candidatas::add);
            }
            elige(candidatas);
        }
    }

    /** The causes of what is left of a line. */
    List<Motivo> de(Linea linea) {
        Importe queda = resto.de(linea);
        if (queda.esCero()) {
            return List.of();
        }
        if (linea == Linea.AMORTIZACION) {
            return List.of(new Motivo(Causa.CREDITO, instituto.credito(), patron.credito(), queda));
        }
        Candidata elegida = reglas.get(linea);
        if (elegida == null || pasaDeUnoAOtro(linea)) {
            return List.of(new Motivo(causaSinRegla(linea), "", "", queda));
        }
        List<Motivo> motivos = new ArrayList<>();
        Importe suyo = elegida.cambio().de(linea);
        String clave = elegida.regla().clave();
        motivos.add(
                new Motivo(
                        elegida.regla().causa(),
                        elegida.delPatron() ? "" : clave,
                        elegida.delPatron() ? clave : "",
                        suyo));
        Importe centavos = queda.menos(suyo);
        if (!centavos.esCero()) {
            motivos.add(new Motivo(Causa.REDONDEO, "", "", centavos));
        }
        return motivos;
    }

    private Causa causaSinRegla(Linea linea) {
        if (!falta(linea)) {
            return Causa.REDONDEO;
        }
        return pasaDeUnoAOtro(linea) ? Causa.MINIMO : Causa.SIN_EXPLICAR;
    }

    /** Whether it is more than rounding. */
    private boolean falta(Linea linea) {
        return linea != Linea.AMORTIZACION && Math.abs(resto.centavos(linea)) > tolerancia;
    }

    /** Whether one side charges to the employer what the other charges to the worker. */
    private boolean pasaDeUnoAOtro(Linea linea) {
        Optional<Concepto> concepto = linea.concepto();
        Cuota otra = linea.cuota() == Cuota.PATRONAL ? Cuota.OBRERA : Cuota.PATRONAL;
        return concepto.flatMap(c -> Linea.de(c, otra))
                .filter(o -> Math.abs(resto.centavos(linea) + resto.centavos(o)) <= tolerancia)
                .filter(o -> sinParteObrera(linea.cuota() == Cuota.OBRERA ? linea : o))
                .isPresent();
    }

    private boolean sinParteObrera(Linea obrera) {
        return patron.montos().centavos(obrera) == 0 || instituto.montos().centavos(obrera) == 0;
    }

    /** Each line takes the rule that explains most lines. */
    private void elige(List<Candidata> candidatas) {
        Map<Candidata, Integer> explica = new HashMap<>();
        for (Candidata candidata : candidatas) {
            for (Linea linea : Linea.TODAS) {
                if (falta(linea) && explica(candidata, linea)) {
                    explica.merge(candidata, 1, Integer::sum);
                }
            }
        }
        for (Linea linea : Linea.TODAS) {
            int mejor = 0;
            for (Candidata candidata : candidatas) {
                int lineas = explica.getOrDefault(candidata, 0);
                if (lineas > mejor && falta(linea) && explica(candidata, linea)) {
                    mejor = lineas;
                    reglas.put(linea, candidata);
                }
            }
        }
    }

    private boolean explica(Candidata candidata, Linea linea) {
        return Math.abs(resto.centavos(linea) - candidata.cambio().centavos(linea)) <= tolerancia;
    }
}

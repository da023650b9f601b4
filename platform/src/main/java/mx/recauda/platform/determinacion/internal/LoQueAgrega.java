package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.diferencias.CuentaDelMes;
import mx.recauda.ley.diferencias.SaldoDelMes;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.determinacion.internal.LoDeterminado.Exigido;
import mx.recauda.platform.determinacion.internal.PasosDelMes.Pasos;

import org.springframework.stereotype.Component;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a determination adds to what was demanded of its month: worker by worker, what it declares
 * of each beyond what was demanded of him. Whoever was demanded in excess pays for nobody (LSS 299;
 * RACERF 131).
 */
@Component
class LoQueAgrega {

    private final LoDeterminado determinado;
    private final TablaDeAjustes ajustes;
    private final PasosDelMes pasos;

    LoQueAgrega(LoDeterminado determinado, TablaDeAjustes ajustes, PasosDelMes pasos) {
        this.determinado = determinado;
        this.ajustes = ajustes;
        this.pasos = pasos;
    }

    /** What one adds that makes a proposal the employer's own. */
    Montos propuesta(UUID registro, Mes mes, UUID propuesta) {
        return de(registro, mes, pasos.propuesto(propuesta));
    }

    /** What one adds with the employer's own figures, by {@link MesDelPatron#clave}. */
    Montos de(UUID registro, Mes mes, Map<String, Montos> declarado) {
        Exigido exigido =
                determinado.exigido(List.of(registro), mes).getOrDefault(registro, Exigido.NADA);
        Montos suma = declarado.values().stream().reduce(Montos.CERO, Montos::mas);
        if (exigido.total().equals(Montos.CERO)) {
            return suma;
        }
        Pasos suyos =
                pasos.de(
                        exigido,
                        ajustes.delMes(List.of(registro), mes).getOrDefault(registro, List.of()),
                        true);
        Set<String> claves = new HashSet<>(declarado.keySet());
        claves.addAll(suyos.deCada().keySet());
        Montos agrega = Montos.CERO;
        Montos deAlguien = Montos.CERO;
        for (String clave : claves) {
            Montos antes = exigido(suyos, clave);
            deAlguien = deAlguien.mas(antes);
            agrega = agrega.mas(mas(declarado.getOrDefault(clave, Montos.CERO), antes));
        }
        // What was demanded of no worker in particular is not demanded again.
        Montos deNadie = mas(exigido.total(), deAlguien);
        return mayores(mas(agrega, deNadie), mas(suma, exigido.total()));
    }

    private static Montos exigido(Pasos pasos, String clave) {
        return CuentaDelMes.de(pasos.de(clave), Montos.CERO, Montos.CERO, Montos.CERO).exigido();
    }

    private static Montos mas(Montos unos, Montos otros) {
        return SaldoDelMes.de(unos, otros).aCargo();
    }

    private static Montos mayores(Montos unos, Montos otros) {
        return Montos.de(l -> {
            Importe uno = unos.de(l);
            return uno.compareTo(otros.de(l)) >= 0 ? uno : otros.de(l);
        });
    }
}

package mx.recauda.platform.rendicion.mesa;

import mx.recauda.platform.base.Recientes;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.RefCelda;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.regla.AuditorTrimestral;
import mx.recauda.rendicion.version.Casilla;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the auditor says of a draft while it is captured. */
@Component
public class RevisionDeBorrador {

    private static final int EN_MEMORIA = 8;

    private final Borradores borradores;
    private final Recientes<Dicho, List<Hallazgo>> revisados = Recientes.de(EN_MEMORIA);

    RevisionDeBorrador(Borradores borradores) {
        this.borradores = borradores;
    }

    /**
     * The findings of a section, by the cell each one is shown at. Findings about cells nobody has
     * captured yet are left out: they are work to do, not defects.
     */
    public Map<Casilla, List<Hallazgo>> hallazgos(Expediente expediente) {
        return hallazgos(expediente, Map.of());
    }

    /** The same, as if some cells already had the values that are being typed. */
    public Map<Casilla, List<Hallazgo>> hallazgos(
            Expediente expediente, Map<Casilla, String> encima) {
        Borrador borrador = expediente.borrador();
        PlanDeCaptura plan = borradores.plan(borrador);
        Map<Casilla, String> valores = new LinkedHashMap<>();
        borradores.celdas(borrador.id()).forEach((c, celda) -> valores.put(c, celda.valor()));
        valores.putAll(encima);
        Map<Casilla, List<Hallazgo>> porCelda = new LinkedHashMap<>();
        for (Hallazgo hallazgo : revisados.pide(new Dicho(borrador, valores), this::revisa)) {
            enSuCelda(hallazgo, plan, expediente, valores)
                    .ifPresent(
                            c -> porCelda.computeIfAbsent(c, k -> new ArrayList<>()).add(hallazgo));
        }
        return porCelda;
    }

    /** What a draft says: the auditor always says the same of the same. */
    private record Dicho(Borrador borrador, Map<Casilla, String> valores) {}

    private List<Hallazgo> revisa(Dicho dicho) {
        PlanDeCaptura plan = borradores.plan(dicho.borrador());
        Informe informe =
                plan.arma(dicho.borrador(), new HashSet<>(plan.secciones()), dicho.valores());
        return AuditorTrimestral.auditor().revisa(informe);
    }

    private static Optional<Casilla> enSuCelda(
            Hallazgo hallazgo,
            PlanDeCaptura plan,
            Expediente expediente,
            Map<Casilla, String> valores) {
        Set<Casilla> propias = new HashSet<>();
        expediente.campos().forEach(c -> propias.add(c.casilla()));
        List<Casilla> celdas = new ArrayList<>();
        for (RefCelda ref : hallazgo.celdas()) {
            plan.casilla(ref).ifPresent(celdas::add);
        }
        boolean capturado = celdas.stream().anyMatch(c -> !valores.getOrDefault(c, "").isBlank());
        return capturado ? celdas.stream().filter(propias::contains).findFirst() : Optional.empty();
    }
}

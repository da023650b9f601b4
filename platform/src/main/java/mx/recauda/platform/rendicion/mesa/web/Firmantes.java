package mx.recauda.platform.rendicion.mesa.web;

import mx.recauda.platform.portal.Formato;
import mx.recauda.rendicion.flujo.Accion;
import mx.recauda.rendicion.flujo.Acto;
import mx.recauda.rendicion.flujo.Papel;
import mx.recauda.rendicion.flujo.Tramite;

import java.util.ArrayList;
import java.util.List;

/** Who answers for what a section says now: who elaborated, reviewed, authorised and sent it. */
final class Firmantes {

    private Firmantes() {}

    /**
     * A step of the road and who did it.
     *
     * @param paso key of the step: {@code elaboro}, {@code reviso}, {@code integro}, {@code
     *     autorizo}, {@code envio}
     * @param nombre name of the person
     * @param puesto post held that day
     * @param dia the day
     */
    record Firmante(String paso, String nombre, String puesto, String dia) {}

    /** Those of the round in course: what was returned or reopened is only in the history. */
    static List<Firmante> de(Tramite tramite, Formato formato) {
        List<Firmante> firmantes = new ArrayList<>();
        for (Acto acto : tramite.actos()) {
            switch (acto.accion()) {
                case ENTREGAR -> {
                    firmantes.clear();
                    firmantes.add(firmante("elaboro", acto, formato));
                }
                case DEVOLVER, REABRIR -> firmantes.clear();
                case DAR_VISTO_BUENO, AUTORIZAR, ENVIAR ->
                        firmantes.add(firmante(paso(acto), acto, formato));
                default -> {}
            }
        }
        return firmantes;
    }

    private static String paso(Acto acto) {
        if (acto.accion() == Accion.ENVIAR) {
            return "envio";
        }
        if (acto.accion() == Accion.AUTORIZAR) {
            return "autorizo";
        }
        return acto.firma().papel() == Papel.TITULAR_DE_AREA ? "reviso" : "integro";
    }

    private static Firmante firmante(String paso, Acto acto, Formato formato) {
        return new Firmante(
                paso,
                acto.firma().nombre(),
                acto.firma().puesto(),
                formato.fechaConDia(acto.firma().dia()));
    }
}

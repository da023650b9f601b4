package mx.recauda.rendicion.requerimiento;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.tiempo.Calendario;
import mx.recauda.ley.tiempo.Plazo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request of an auditor as received.
 *
 * @param oficio number of the letter that asks
 * @param ente who audits
 * @param solicitante person who asks, with post
 * @param recibido day on which it was received
 * @param dias working days given to answer, 1 to 365; the letter says them
 * @param pedido what is asked, in the words of the letter
 */
public record Requerimiento(
        String oficio,
        String ente,
        String solicitante,
        LocalDate recibido,
        int dias,
        String pedido) {

    /** Longest term accepted, in working days. */
    public static final int DIAS_MAXIMOS = 365;

    /** The last day to answer: working days from the one after it was received. */
    public LocalDate vence() {
        return Plazo.deDiasHabiles(recibido, dias, Calendario.deTerminos(), "oficio " + oficio)
                .ultimoDia();
    }

    /** Where it stands on a day. */
    public Estado estado(List<Entrega> entregas, LocalDate dia) {
        if (entregas.isEmpty()) {
            return dia.isAfter(vence()) ? Estado.VENCIDO : Estado.PENDIENTE;
        }
        return entregas.stream().allMatch(Entrega::conAcuse) ? Estado.CON_ACUSE : Estado.ENTREGADO;
    }

    /** Objections to recording it, each with its field. */
    public List<Incidencia> revisa(LocalDate hoy, Idioma idioma) {
        List<Incidencia> faltas = new ArrayList<>();
        textos().forEach((campo, texto) -> {
            if (texto.isBlank()) {
                faltas.add(
                        Incidencia.de(ErrorDeRequerimiento.FALTA_UN_DATO, idioma, campo)
                                .enCampo(campo, ""));
            }
        });
        if (recibido.isAfter(hoy)) {
            faltas.add(
                    Incidencia.de(
                                    ErrorDeRequerimiento.RECIBIDO_DESPUES,
                                    idioma,
                                    recibido.toString())
                            .enCampo("recibido", recibido.toString()));
        }
        if (dias < 1 || dias > DIAS_MAXIMOS) {
            faltas.add(
                    Incidencia.de(ErrorDeRequerimiento.PLAZO_IMPOSIBLE, idioma, dias, DIAS_MAXIMOS)
                            .enCampo("dias", String.valueOf(dias)));
        }
        return faltas;
    }

    private Map<String, String> textos() {
        Map<String, String> textos = new LinkedHashMap<>();
        textos.put("oficio", oficio);
        textos.put("ente", ente);
        textos.put("solicitante", solicitante);
        textos.put("pedido", pedido);
        return textos;
    }
}

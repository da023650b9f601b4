package mx.recauda.platform.determinacion.web;

import mx.recauda.ley.confronta.Postura;
import mx.recauda.ley.diferencias.Estado;
import mx.recauda.ley.diferencias.Sentido;
import mx.recauda.platform.determinacion.ajustes.Ajuste;
import mx.recauda.platform.determinacion.ajustes.Ajustes;
import mx.recauda.platform.determinacion.ajustes.FiltroDeAjustes;
import mx.recauda.platform.determinacion.confronta.ConfrontaHecha;
import mx.recauda.platform.determinacion.confronta.Confrontas;
import mx.recauda.platform.determinacion.confronta.FiltroDeConfrontas;
import mx.recauda.platform.portal.Formato;
import mx.recauda.platform.portal.Insignia;
import mx.recauda.platform.portal.Insignia.Tono;
import mx.recauda.platform.portal.Pendientes;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.portal.Texto;
import mx.recauda.platform.seguridad.Permiso;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * On the home page of the employer, what the office asked him to clear up and what it proposes
 * against him; on that of the office, the differences on which it has adopted no position.
 */
@Component
class PendientesDeDiferencias implements Pendientes {

    private static final int CUANTAS = 20;
    private static final FiltroDeConfrontas SIN_RESOLVER =
            new FiltroDeConfrontas("", Optional.empty(), true);

    private final Confrontas confrontas;
    private final Ajustes ajustes;
    private final Formato formato;

    PendientesDeDiferencias(Confrontas confrontas, Ajustes ajustes, Formato formato) {
        this.confrontas = confrontas;
        this.ajustes = ajustes;
        this.formato = formato;
    }

    @Override
    public List<Pendiente> para(Persona persona) {
        List<Pendiente> suyos = new ArrayList<>();
        boolean patron = persona.puede(Permiso.PRESENTAR_DETERMINACIONES);
        if (patron || persona.puede(Permiso.RESOLVER_CONFRONTAS)) {
            List<ConfrontaHecha> abiertas = confrontas.lista(SIN_RESOLVER, 0, CUANTAS);
            Map<UUID, Map<String, Integer>> situaciones =
                    confrontas.porSituacion(abiertas.stream().map(ConfrontaHecha::id).toList());
            for (ConfrontaHecha c : abiertas) {
                int preguntadas =
                        situaciones
                                .getOrDefault(c.id(), Map.of())
                                .getOrDefault(Postura.PIDE_ACLARACION.name(), 0);
                // What waits for the answer of the other side is not pending for this one.
                int cuantas = patron ? preguntadas : c.pendientes() - preguntadas;
                if (cuantas > 0) {
                    suyos.add(deConfronta(c, patron, cuantas));
                }
            }
        }
        if (patron && persona.puede(Permiso.LEER_DIFERENCIAS)) {
            ajustes.lista(
                            FiltroDeAjustes.de(Sentido.A_CARGO).con(Optional.of(Estado.PROPUESTA)),
                            0,
                            CUANTAS)
                    .forEach(a -> suyos.add(deAjuste(a)));
        }
        return suyos;
    }

    private static Pendiente deConfronta(ConfrontaHecha c, boolean patron, int cuantas) {
        return new Pendiente(
                Optional.empty(),
                Texto.de(
                        patron ? "confrontas.pendiente.aclara" : "confrontas.pendiente",
                        c.mes().toString(),
                        cuantas),
                Texto.de("confrontas.pendiente.de", c.nombre(), c.numero()),
                Insignia.de(
                        Tono.ACT, patron ? "confrontas.pendiente.pide" : "confrontas.pendientes"),
                "/confrontas/" + c.id(),
                Texto.de("confrontas.pendiente.paso"));
    }

    private Pendiente deAjuste(Ajuste a) {
        return new Pendiente(
                Optional.empty(),
                Texto.de(
                        "diferencias.pendiente",
                        a.folio(),
                        a.mes().toString(),
                        formato.pesos(a.total().centavos())),
                Texto.de("confrontas.pendiente.de", a.patron().nombre(), a.patron().numero()),
                VistaDeAjuste.insignia(a.estado()),
                "/diferencias/" + a.id(),
                Texto.de("confrontas.pendiente.paso"));
    }
}

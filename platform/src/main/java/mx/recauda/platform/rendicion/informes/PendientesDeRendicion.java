package mx.recauda.platform.rendicion.informes;

import mx.recauda.platform.portal.Insignia;
import mx.recauda.platform.portal.Insignia.Tono;
import mx.recauda.platform.portal.Panel;
import mx.recauda.platform.portal.Pendientes;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.portal.Texto;
import mx.recauda.platform.rendicion.captura.Documento;
import mx.recauda.platform.rendicion.captura.Documentos;
import mx.recauda.platform.rendicion.version.Versiones;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.rendicion.auditor.Gravedad;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What waits in accountability, and how far its documents are. */
@Component
class PendientesDeRendicion implements Pendientes, Panel {

    private final Documentos documentos;
    private final Expediente expediente;
    private final Versiones versiones;

    PendientesDeRendicion(Documentos documentos, Expediente expediente, Versiones versiones) {
        this.documentos = documentos;
        this.expediente = expediente;
        this.versiones = versiones;
    }

    @Override
    public List<Pendiente> para(Persona persona) {
        List<Pendiente> pendientes = new ArrayList<>();
        for (Documento documento : documentos.todos()) {
            if (versiones.de(documento.id()).isPresent()) {
                continue;
            }
            int altos = expediente.abiertos(documento, Gravedad.ALTA);
            if (altos > 0 && persona.puede(Permiso.ATENDER_HALLAZGOS)) {
                pendientes.add(atender(documento, altos));
            } else if (persona.puede(Permiso.CONGELAR_VERSIONES)) {
                pendientes.add(congelar(documento));
            }
        }
        return pendientes;
    }

    private static Pendiente atender(Documento documento, int altos) {
        return new Pendiente(
                Optional.empty(),
                Texto.de("pendiente.atender", altos),
                detalle(documento),
                Insignia.de(Tono.WARN, "pendiente.porAtender"),
                "/documentos/" + documento.id() + "/hallazgos?gravedad=alta",
                Texto.de("pendiente.verHallazgos"));
    }

    private static Pendiente congelar(Documento documento) {
        return new Pendiente(
                Optional.empty(),
                Texto.de("pendiente.congelar"),
                detalle(documento),
                Insignia.de(Tono.ACT, "pendiente.firma"),
                "/documentos/" + documento.id() + "/congelar",
                Texto.de("pendiente.revisar"));
    }

    private static Texto detalle(Documento documento) {
        return Texto.de(
                "clase.nombrada." + documento.clase().clave(),
                documento.clave(),
                documento.entrega());
    }

    @Override
    public List<Avance> avances(Persona persona) {
        if (!persona.puede(Permiso.LEER_INFORMES)) {
            return List.of();
        }
        List<Avance> avances = new ArrayList<>();
        for (Documento documento : documentos.todos()) {
            List<Vista.Hallazgo> hallazgos = List.copyOf(expediente.vistas(documento).values());
            int atendidos = (int) hallazgos.stream().filter(Vista.Hallazgo::justificado).count();
            avances.add(
                    new Avance(
                            Texto.de(
                                    "clase.nombrada." + documento.clase().clave(),
                                    documento.clave(),
                                    documento.entrega()),
                            Texto.de("panel.hallazgos", hallazgos.size(), atendidos),
                            atendidos,
                            Math.max(1, hallazgos.size()),
                            Texto.de("panel.de", atendidos, hallazgos.size()),
                            Expediente.ruta(documento)));
        }
        return avances;
    }
}

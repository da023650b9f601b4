package mx.recauda.platform.trabajos.internal;

import mx.recauda.platform.base.Alcance;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.portal.Trabajo;
import mx.recauda.platform.portal.Trabajos;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.QuienActua;
import mx.recauda.platform.trabajos.ColaDeTrabajos;
import mx.recauda.platform.trabajos.EstadoDeTrabajo;
import mx.recauda.platform.trabajos.NuevoTrabajo;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queue as the other modules see it, and its jobs on the home page. */
@Component
class Cola implements ColaDeTrabajos, Trabajos {

    private static final int MOSTRADOS = 20;

    private final Identificadores identificadores;
    private final Alcances alcances;
    private final TrabajosEnTabla tabla;
    private final Corredor corredor;
    private final Programador programador;

    Cola(
            Identificadores identificadores,
            Alcances alcances,
            TrabajosEnTabla tabla,
            Corredor corredor,
            Programador programador) {
        this.identificadores = identificadores;
        this.alcances = alcances;
        this.tabla = tabla;
        this.corredor = corredor;
        this.programador = programador;
    }

    @Override
    @Transactional
    public UUID encola(NuevoTrabajo trabajo) {
        UUID id = identificadores.nuevo();
        int parte = corredor.tarea(trabajo.tipo()).parte();
        var quien = new TrabajosEnTabla.Quien(QuienActua.ahora().cuenta(), alcances.actual());
        if (tabla.nuevo(id, trabajo, parte, quien)) {
            programador.programa(id);
            return id;
        }
        return tabla.de(trabajo.tipo(), trabajo.sujeto()).orElseThrow().id();
    }

    @Override
    public Optional<EstadoDeTrabajo> estado(UUID trabajo) {
        return tabla.estado(trabajo);
    }

    @Override
    public Optional<EstadoDeTrabajo> de(String tipo, UUID sujeto) {
        return tabla.de(tipo, sujeto);
    }

    @Override
    @Transactional
    public void reintenta(UUID trabajo) {
        if (tabla.reabre(trabajo)) {
            programador.programa(trabajo);
        }
    }

    @Override
    public List<Trabajo> enCurso(Persona persona) {
        Alcance suyo = alcances.actual();
        return tabla.enCurso().stream()
                .filter(t -> conoce(persona, suyo, t.quien()))
                .map(TrabajosEnTabla.EnCurso::trabajo)
                .limit(MOSTRADOS)
                .toList();
    }

    /** The name of a job tells what others do: whose data it works on, that person sees. */
    private static boolean conoce(Persona persona, Alcance suyo, TrabajosEnTabla.Quien pidio) {
        return persona.usuario().equals(pidio.cuenta())
                || persona.puede(Permiso.ADMINISTRAR_USUARIOS)
                || (!pidio.alcance().vacio() && suyo.contiene(pidio.alcance()));
    }
}

package mx.recauda.platform.trabajos.internal;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import mx.recauda.platform.trabajos.TareaPeriodica;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

/**
 * db-scheduler at work: a job is a task of it from when it is asked for until its last part. The
 * name of the process in the table of tasks is new at each start; the tasks of a process that was
 * killed are taken by another one when its heartbeats stop.
 */
@Component
class Programador implements SmartLifecycle {

    private static final String TABLA = "base.scheduled_tasks";
    private static final String TAREA = "trabajo";
    private static final int HILOS = 4;
    private static final int LATIDOS_PERDIDOS = 4;
    private static final Duration SONDEO = Duration.ofSeconds(2);
    private static final Duration ESPERA = Duration.ofMillis(500);
    private static final Duration SIN_BASE = Duration.ofSeconds(5);
    private static final Duration ESPERA_AL_PARAR = Duration.ofSeconds(10);

    private final SchedulerClient cliente;
    private final Scheduler programador;
    private final Corredor corredor;
    private final Clock reloj;
    private final boolean activos;
    private volatile boolean enMarcha;

    Programador(
            DataSource fuente,
            Corredor corredor,
            Clock reloj,
            @Value("${recauda.trabajos.latido:5s}") Duration latido,
            @Value("${recauda.trabajos.activos:true}") boolean activos,
            @Value("${recauda.trabajos.periodicas:true}") boolean conPeriodicas,
            List<TareaPeriodica> periodicas) {
        this.activos = activos;
        this.corredor = corredor;
        this.reloj = reloj;
        CustomTask<Void> tarea =
                Tasks.custom(TAREA, Void.class)
                        .onDeadExecutionRevive()
                        .onFailure((hecho, tareas) ->
                                tareas.reschedule(hecho, Instant.now(reloj).plus(SIN_BASE)))
                        .execute(this::ejecuta);
        this.cliente =
                SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(fuente), tarea)
                        .tableName(TABLA)
                        .build();
        this.programador =
                Scheduler.create(fuente, tarea)
                        .tableName(TABLA)
                        .startTasks(
                                conPeriodicas
                                        ? periodicas.stream().map(Programador::periodica).toList()
                                        : List.of())
                        .threads(HILOS)
                        .pollingInterval(SONDEO)
                        .heartbeatInterval(latido)
                        .missedHeartbeatsLimit(LATIDOS_PERDIDOS)
                        .schedulerName(new SchedulerName.Fixed("recauda-" + UUID.randomUUID()))
                        .failureLogging(LogLevel.WARN, false)
                        .shutdownMaxWait(ESPERA_AL_PARAR)
                        .build();
    }

    private static RecurringTask<Void> periodica(TareaPeriodica tarea) {
        return Tasks.recurring(tarea.nombre(), FixedDelay.of(tarea.cada()))
                .execute((instancia, contexto) -> tarea.hace());
    }

    /** Puts the job in line, in the transaction of the caller, and calls as soon as it ends. */
    void programa(UUID trabajo) {
        cliente.scheduleIfNotExists(
                new TaskInstance<Void>(TAREA, trabajo.toString()), Instant.now(reloj));
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            programador.triggerCheckForDueExecutions();
                        }
                    });
        } else {
            programador.triggerCheckForDueExecutions();
        }
    }

    private CompletionHandler<Void> ejecuta(TaskInstance<Void> tarea, ExecutionContext contexto) {
        UUID trabajo = UUID.fromString(tarea.getId());
        Corredor.Paso paso = corredor.avanza(trabajo);
        while (paso == Corredor.Paso.SIGUE && !contexto.getSchedulerState().isShuttingDown()) {
            paso = corredor.avanza(trabajo);
        }
        return switch (paso) {
            case ACABA -> new CompletionHandler.OnCompleteRemove<>();
            case SIGUE -> (hecho, tareas) -> tareas.reschedule(hecho, Instant.now(reloj));
            case ESPERA ->
                    (hecho, tareas) -> tareas.reschedule(hecho, Instant.now(reloj).plus(ESPERA));
        };
    }

    @Override
    public boolean isAutoStartup() {
        return activos;
    }

    @Override
    public void start() {
        programador.start();
        enMarcha = true;
    }

    @Override
    public void stop() {
        programador.stop();
        enMarcha = false;
    }

    @Override
    public boolean isRunning() {
        return enMarcha;
    }
}

package mx.recauda.platform.libro.internal;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.huella.Resumen;
import mx.recauda.ley.libro.Bloque;
import mx.recauda.ley.libro.ErrorDeLibro;
import mx.recauda.ley.libro.HojaDeAsiento;
import mx.recauda.ley.libro.PruebaDeInclusion;
import mx.recauda.ley.libro.RaizEnCurso;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FalloConCodigo.Clase;
import mx.recauda.platform.libro.AsientoEscrito;
import mx.recauda.platform.libro.Sellos;
import mx.recauda.platform.libro.internal.CadenaDeBloques.Eslabon;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Seals and checks the ledger of the whole country, whoever asks. */
@Service
class SellosEnTabla implements Sellos {

    // Any number, the same for all: only one closes at a time.
    private static final long CERRADURA = 0x4C4942524FL;

    private final JdbcClient jdbc;
    private final Clock reloj;
    private final LectorDeAsientos lectura;
    private final CadenaDeBloques cadena;
    private final RevisionDelLibro revision;
    private final TransactionTemplate transacciones;

    SellosEnTabla(
            JdbcClient jdbc,
            Clock reloj,
            LectorDeAsientos lectura,
            CadenaDeBloques cadena,
            RevisionDelLibro revision,
            PlatformTransactionManager gestor) {
        this.jdbc = jdbc;
        this.reloj = reloj;
        this.lectura = lectura;
        this.cadena = cadena;
        this.revision = revision;
        this.transacciones = new TransactionTemplate(gestor);
    }

    @Override
    public Optional<Bloque> cierra() {
        return enTodoElPais(this::cierraBloque);
    }

    @Override
    public List<Bloque> ultimos(int cuantos) {
        return cadena.ultimos(cuantos).stream().map(Eslabon::bloque).toList();
    }

    @Override
    public List<Bloque> pagina(int desde, int cuantos) {
        return cadena.pagina(desde, cuantos).stream().map(Eslabon::bloque).toList();
    }

    @Override
    public List<Bloque> desde(long numero, int cuantos) {
        return cadena.desde(numero, cuantos).stream().map(Eslabon::bloque).toList();
    }

    @Override
    public int cuantos() {
        return cadena.cuantos();
    }

    @Override
    public Optional<Bloque> bloque(long numero) {
        return cadena.desde(numero, 1).stream()
                .map(Eslabon::bloque)
                .filter(b -> b.numero() == numero)
                .findFirst();
    }

    @Override
    public Optional<Bloque> bloqueDe(long asiento) {
        return transaccion(asiento).flatMap(cadena::queCierra).map(Eslabon::bloque);
    }

    @Override
    public PruebaDeInclusion prueba(long asiento) {
        String transaccion =
                transaccion(asiento).orElseThrow(() -> falta(ErrorDeLibro.NO_HAY_ASIENTO, asiento));
        Eslabon eslabon =
                cadena.queCierra(transaccion)
                        .orElseThrow(() -> falta(ErrorDeLibro.SIN_SELLAR, asiento));
        return enTodoElPais(() -> prueba(asiento, eslabon));
    }

    // Leaf after leaf: a block may have hundreds of thousands.
    private PruebaDeInclusion prueba(long asiento, Eslabon eslabon) {
        RaizEnCurso curso = new RaizEnCurso();
        AtomicReference<HojaDeAsiento> suya = new AtomicReference<>();
        lectura.hojas(
                eslabon.desde(),
                eslabon.hasta(),
                hoja -> {
                    if (hoja.numero() == asiento) {
                        suya.set(hoja);
                        curso.agregaLaBuscada(hoja.huella());
                    } else {
                        curso.agrega(hoja.huella());
                    }
                });
        return new PruebaDeInclusion(
                Objects.requireNonNull(suya.get()), curso.prueba(), eslabon.bloque());
    }

    // Under the scope of whoever asks: what is another's has no transaction.
    private Optional<String> transaccion(long asiento) {
        return Objects.requireNonNull(
                transacciones.execute(estado -> lectura.transaccion(asiento)));
    }

    private static FalloConCodigo falta(ErrorDeLibro error, long asiento) {
        return new FalloConCodigo(Clase.NO_HAY, error, String.valueOf(asiento));
    }

    @Override
    public long asientos() {
        return enTodoElPais(lectura::cuantos);
    }

    @Override
    public List<Incidencia> verifica(Idioma idioma) {
        return enTodoElPais(() -> revision.verifica(idioma));
    }

    private <T> T enTodoElPais(Supplier<T> trabajo) {
        return Alcances.nacional(() -> {
            T resultado = transacciones.execute(estado -> trabajo.get());
            return Objects.requireNonNull(resultado);
        });
    }

    private Optional<Bloque> cierraBloque() {
        if (!jdbc.sql("SELECT pg_try_advisory_xact_lock(?)")
                .param(CERRADURA)
                .query(Boolean.class)
                .single()) {
            return Optional.empty();
        }
        Optional<Eslabon> ultimo = cadena.ultimos(1).stream().findFirst();
        String desde = ultimo.map(Eslabon::hasta).orElse(CadenaDeBloques.PRINCIPIO);
        String hasta =
                jdbc.sql("SELECT libro.hasta_donde_cerrar()::text").query(String.class).single();
        RaizEnCurso curso = new RaizEnCurso();
        lectura.recorre(desde, hasta, asiento -> curso.agrega(hoja(asiento)));
        if (curso.hojas() == 0) {
            return Optional.empty();
        }
        Bloque bloque =
                new Bloque(
                        ultimo.map(u -> u.bloque().numero()).orElse(0L) + 1,
                        curso.hojas(),
                        curso.raiz(),
                        ultimo.map(Eslabon::cabeza).orElse(Resumen.NADA),
                        despuesDe(ultimo));
        guarda(bloque, desde, hasta);
        return Optional.of(bloque);
    }

    // What is sealed is what stands in the tables, and only if it is what was written.
    private static Resumen hoja(AsientoEscrito asiento) {
        if (!asiento.integro()) {
            throw new FalloConCodigo(
                    Clase.CONFLICTO, ErrorDeLibro.ALTERADO, asiento.asiento().clave());
        }
        return asiento.hoja().huella();
    }

    private void guarda(Bloque bloque, String desde, String hasta) {
        jdbc.sql(
                        """
                        SELECT libro.cierra(:numero, CAST(:desde AS xid8), CAST(:hasta AS xid8),
                            :asientos, :raiz, :anterior, :cabeza, :ahora)
                        """)
                .param("numero", bloque.numero())
                .param("desde", desde)
                .param("hasta", hasta)
                .param("asientos", bloque.asientos())
                .param("raiz", bloque.raiz().bytes())
                .param("anterior", bloque.anterior().bytes())
                .param("cabeza", bloque.cabeza().bytes())
                .param("ahora", Timestamp.from(bloque.cerradoEn()))
                .query(String.class)
                .optional();
    }

    // The database keeps microseconds: the head must come out the same when it is read. Never at
    // the instant of another block, nor before it: the instant says which block.
    private Instant despuesDe(Optional<Eslabon> ultimo) {
        Instant ahora = reloj.instant().truncatedTo(ChronoUnit.MICROS);
        return ultimo.map(u -> u.bloque().cerradoEn().plus(1, ChronoUnit.MICROS))
                .filter(ahora::isBefore)
                .orElse(ahora);
    }
}

package mx.recauda.platform.prueba;

import mx.recauda.platform.base.Alcances;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

import java.lang.reflect.Method;

/** Runs each test of a class with the whole country in scope. */
public final class AlcanceNacional implements InvocationInterceptor {

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocacion,
            ReflectiveInvocationContext<Method> contexto,
            ExtensionContext extension) {
        corre(invocacion);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocacion,
            ReflectiveInvocationContext<Method> contexto,
            ExtensionContext extension) {
        corre(invocacion);
    }

    private static void corre(Invocation<Void> invocacion) {
        Alcances.nacional(() -> {
            try {
                invocacion.proceed();
            } catch (Throwable fallo) {
                throw AlcanceNacional.<RuntimeException>igual(fallo);
            }
        });
    }

    // A test fails with what it threw, checked or not.
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T igual(Throwable fallo) throws T {
        throw (T) fallo;
    }
}
